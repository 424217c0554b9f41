import type { Order, Refund } from '@/api/shapes';
import { inWords } from '@/ui/money';

function sumOf({ refunds, currency }: Order, ...states: Refund['state'][]): string | null {
  const amount = refunds.filter(({ state }) => states.includes(state)).reduce((sum, refund) => sum + refund.amount, 0);
  return amount > 0 ? inWords({ amount, currency }) : null;
}

/** What of the money went back, in sentences; what is still on its way or never arrived is not said to be there. */
export function saidOfRefunds(order: Order): string[] {
  const back = sumOf(order, 'Succeeded');
  const coming = sumOf(order, 'Asked', 'Pending');
  const failed = sumOf(order, 'Failed');
  const said: string[] = [];
  if (back) said.push(`${back} went back to where it came from.`);
  if (coming) said.push(`${coming} is on its way back; some banks take days.`);
  // Once another refund has made up for it, nobody waits for it any more.
  if (failed && order.refundedAmount < order.totalAmount) said.push(`${failed} could not be given back: your bank did not accept it. We will find another way.`);
  return said;
}
