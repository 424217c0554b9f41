import type { OrderWithParcels, Refund, Return } from '@/api/shapes';
import { inWords } from '@/ui/money';
import { StatusTimeline, type Moment } from './StatusTimeline';

const NAMES: Record<Refund['state'], string> = {
  Asked: 'on its way back',
  Pending: 'on its way back',
  Succeeded: 'went back',
  Failed: 'could not be given back',
  Cancelled: 'was to go back, and was cancelled',
};

/** What became of an order's payment, refunds and returns. */
export function PaidTimeline({ order }: { order: OrderWithParcels }) {
  const { refunds, returns, currency } = order;
  return <StatusTimeline order={order} others={[...refunds.map((refund) => momentOfRefund(refund, currency)), ...returns.flatMap(momentsOfReturn)]} />;
}

/** A refund as it stands now, at the time when it was asked for. */
function momentOfRefund({ state, amount, at }: Refund, currency: string): Moment {
  return { at, name: `${inWords({ amount, currency })} ${NAMES[state]}`, text: null };
}

/** When a return was asked for, and what its seller said last. */
function momentsOfReturn({ state, askedAt, changedAt }: Return): Moment[] {
  const asked = { at: askedAt, name: 'You withdrew from the contract', text: null };
  return state === 'Asked' ? [asked] : [asked, { at: changedAt, name: `Return ${state.toLowerCase()}`, text: null }];
}
