import type { Fulfilment, Order, PaymentStatus, StatusEntry } from '@/api/shapes';
import type { Status } from '@/ui/Badge';

const STATUSES: Record<PaymentStatus, Status> = {
  Pending: { name: 'Not paid yet', tone: 'warn' },
  Paid: { name: 'Paid', tone: 'good' },
  Failed: { name: 'Payment failed', tone: 'bad' },
  Cancelled: { name: 'Cancelled', tone: 'plain' },
  PartiallyRefunded: { name: 'Partly refunded', tone: 'plain' },
  Refunded: { name: 'Refunded', tone: 'plain' },
};

const REASONS: Record<NonNullable<StatusEntry['reason']>, string> = {
  EXPIRED: 'It was not paid in time; its products are for sale again.',
  PAYMENT_FAILED: 'The payment did not arrive.',
  PAYMENT_REFUSED: 'The payment could not be opened.',
  NO_LONGER_SOLD: 'Something of it is no longer sold. Nothing was charged, and its products went back into your cart.',
  CANCELLED_BY_SHOPPER: 'You took it back before it was paid. Nothing was charged, and its products went back into your cart.',
  PAID_AFTER_RELEASE: 'It was paid late, but everything was still there.',
  OUT_OF_STOCK: 'It was paid too late and is sold out. Your money goes back.',
  REFUND_FAILED: 'Your bank did not accept a refund. We will find another way.',
};

export function statusOf(status: PaymentStatus): Status {
  return STATUSES[status];
}

const SENT: Partial<Record<Fulfilment, string>> = {
  PartlyShipped: 'A part of your order has been sent.',
  Shipped: 'Your order has been sent.',
  Delivered: 'Your order has been delivered.',
};

export const saidOfSending = (fulfilment: Fulfilment): string => SENT[fulfilment] ?? 'The makers have been notified.';

const PAID: ReadonlySet<PaymentStatus> = new Set(['Paid', 'PartiallyRefunded', 'Refunded']);

/** Whether it was paid, and there is more to say of it: something is sent, or money went back or is disputed. */
export function goesOn({ paymentStatus, products, refunds, disputes }: Order): boolean {
  return PAID.has(paymentStatus) && (products.some(({ units }) => units) || refunds.length + disputes.length > 0);
}

export function reasonOf(reason: StatusEntry['reason']): string | null {
  return reason ? REASONS[reason] : null;
}
