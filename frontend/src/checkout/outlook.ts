import type { Order } from '@/api/shapes';
import type { Attempt } from './attempt';

/** What a shopper who looks at an order is to be told and may do. */
export type Outlook = 'paid' | 'processing' | 'unpaid' | 'ending' | 'ended' | 'refunded';

/**
 * @param asOf when the order was as it is here, in milliseconds
 */
export function outlookOf(order: Order, attempt: Attempt | null, asOf = 0): Outlook {
  switch (order.paymentStatus) {
    case 'Paid':
    case 'PartiallyRefunded':
      return 'paid';
    case 'Refunded':
      return 'refunded';
    case 'Failed':
    case 'Cancelled':
      return 'ended';
    case 'Pending':
      if (attempt?.orderId === order.id && attempt.confirmed) return 'processing';
      if (Date.parse(order.payUntil) <= asOf) return 'ending';
      return 'unpaid';
  }
}

const QUICK_MS = 1000;
const SLOW_MS = 5000;
const QUICK_FOR_MS = 20_000;
const REFUND_MS = 15_000;

/** How soon to ask again for an order: often at first, then now and then, never once nothing more is expected of it. */
export function pauseBefore(order: Order | undefined, waitedMs: number): number | false {
  // It is sent to the bank within a minute or two.
  if (order?.refunds.some(({ state }) => state === 'Asked')) return REFUND_MS;
  if (order && order.paymentStatus !== 'Pending') return false;
  return waitedMs < QUICK_FOR_MS ? QUICK_MS : SLOW_MS;
}
