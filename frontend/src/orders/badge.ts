import type { Fulfilment, Order } from '@/api/shapes';
import { statusOf, type Badge } from './status';

const FULFILMENTS: Record<Exclude<Fulfilment, 'None'>, Badge> = {
  Unfulfilled: { name: 'Not sent yet', tone: 'plain' },
  PartlyShipped: { name: 'Partly sent', tone: 'good' },
  Shipped: { name: 'On its way', tone: 'good' },
  Delivered: { name: 'Delivered', tone: 'good' },
};

/** Where an order stands: once it is paid, what matters is where it is. */
export function badgeOf({ paymentStatus, fulfilment }: Pick<Order, 'paymentStatus' | 'fulfilment'>): Badge {
  return paymentStatus === 'Paid' && fulfilment !== 'None' ? FULFILMENTS[fulfilment] : statusOf(paymentStatus);
}
