import type { Order } from '@/api/shapes';
import { fulfilmentOf } from '@/parcels/fulfilment';
import type { Status } from '@/ui/Badge';
import { statusOf } from './status';

/** Where an order stands: once it is paid, what matters is where it is. */
export function badgeOf({ paymentStatus, fulfilment }: Pick<Order, 'paymentStatus' | 'fulfilment'>): Status {
  return paymentStatus === 'Paid' && fulfilment !== 'None' ? fulfilmentOf(fulfilment, 'Shopper') : statusOf(paymentStatus);
}
