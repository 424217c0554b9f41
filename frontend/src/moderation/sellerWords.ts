import type { ModeratedSeller, SellerDecision, SellerState } from '@/api/shapes';
import type { Status } from '@/ui/Badge';
import { isolated } from '@/ui/text';
import type { Asked } from './ReasonDialog';

export const STATES: readonly (readonly [SellerState, string])[] = [
  ['Applied', 'Applications'],
  ['Approved', 'Selling'],
  ['Suspended', 'Suspended'],
  ['Refused', 'Refused'],
  ['Closed', 'Closed'],
];

const BADGES: Record<SellerState, Status> = {
  Applied: { name: 'Applied', tone: 'warn' },
  Approved: { name: 'Selling', tone: 'good' },
  Suspended: { name: 'Suspended', tone: 'bad' },
  Refused: { name: 'Refused', tone: 'plain' },
  Closed: { name: 'Closed', tone: 'plain' },
};

export const badgeOf = (state: SellerState): Status => BADGES[state];

export type Verdict = SellerDecision['state'];

interface Way {
  to: Exclude<Verdict, 'Active'>;
  verb: string;
  /** A decision against somebody needs a reason. */
  against: boolean;
}

const WAYS: Record<SellerState, readonly Way[]> = {
  Applied: [
    { to: 'Approved', verb: 'Approve', against: false },
    { to: 'Refused', verb: 'Refuse', against: true },
  ],
  Approved: [
    { to: 'Suspended', verb: 'Suspend', against: true },
    { to: 'Closed', verb: 'Close', against: true },
  ],
  Suspended: [
    { to: 'Approved', verb: 'Restore', against: false },
    { to: 'Closed', verb: 'Close', against: true },
  ],
  Refused: [],
  Closed: [],
};

/** Where a decision may lead from here. */
export const waysFrom = (state: SellerState): readonly Way[] => WAYS[state];

const FOLLOWS = {
  Approved: '',
  Refused: 'They may change their application and apply again.',
  Suspended: 'From then on nothing of theirs can be ordered or found. What was bought before they still send. They can be restored.',
  Closed: 'From then on nothing of theirs can be ordered or found, for good. What was bought before they still send.',
} as const;

export function askedOf({ id, name }: ModeratedSeller, { to, verb }: Way): Asked {
  return { keep: `seller.${id}.${to}`, title: `${verb} ${isolated(name)}?`, text: FOLLOWS[to], yes: verb, hint: 'The seller reads it.' };
}

/** What a decision has led to. */
export function outcomeOf({ name, state }: ModeratedSeller, before: SellerState): string {
  const who = isolated(name);
  switch (state) {
    case 'Applied':
      return `${who} waits for a decision.`;
    case 'Approved':
      return before === 'Suspended' ? `${who} is restored: their products can be found and bought again.` : `${who} is approved and can sell from now on.`;
    case 'Refused':
      return `${who} is refused, reads why, and may apply again.`;
    case 'Suspended':
      return `${who} is suspended: nothing of theirs can be ordered from now on.`;
    case 'Closed':
      return `${who} is closed: nothing of theirs can be ordered any more.`;
  }
}
