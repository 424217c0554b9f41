import type { Return } from '@/api/shapes';
import type { Status } from '@/ui/Badge';
import { counted } from '@/ui/text';

export type Decision = 'Approved' | 'Refused' | 'Received';

const STATES: Record<Return['state'], Status> = {
  Asked: { name: 'Asked for', tone: 'warn' },
  Approved: { name: 'Approved', tone: 'warn' },
  Refused: { name: 'Refused', tone: 'plain' },
  Received: { name: 'Received', tone: 'good' },
};

const DECISIONS: Record<Return['state'], readonly Decision[]> = {
  Asked: ['Approved', 'Refused'],
  Approved: ['Received'],
  Refused: [],
  Received: [],
};

export const VERBS: Record<Decision, string> = { Approved: 'Approve', Refused: 'Refuse', Received: 'It was received' };

export const stateOf = ({ state }: Return): Status => STATES[state];

/** What the seller can decide about a return as it is. */
export const decisionsOf = ({ state }: Return): readonly Decision[] => DECISIONS[state];

/** Whether it waits for the seller. */
export const waits = (found: Return): boolean => decisionsOf(found).length > 0;

const DAY_MS = 86_400_000;

/** For how long a return waits, in whole days. */
export function ageOf(askedAt: string, now: number): string {
  const days = Math.floor((now - Date.parse(askedAt)) / DAY_MS);
  return days < 1 ? 'since today' : `for ${counted(days, 'day')}`;
}

const OUTCOMES: Record<Return['state'], string> = {
  Asked: 'It waits for you.',
  Approved: 'Approved. The buyer sees it, and sends the units back.',
  Refused: 'Refused. The buyer sees it, with your note.',
  Received: 'Received. The money goes back to the buyer.',
};

/** What has become of a return now. */
export const outcomeOf = ({ state }: Return): string => OUTCOMES[state];

const BEFORE: Record<Return['state'], string> = {
  Asked: 'it is not approved yet',
  Approved: 'it had been approved before',
  Refused: 'it had been refused before',
  Received: 'it had been received before',
};

/** What a return is that was not changed, as it had another state meanwhile. */
export const meanwhileOf = ({ state }: Return): string => `Nothing changed now: ${BEFORE[state]}.`;
