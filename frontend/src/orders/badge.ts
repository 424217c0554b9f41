import type { Order } from '@/api/shapes';
import { fulfilmentOf } from '@/parcels/fulfilment';
import type { Status } from '@/ui/Badge';
import { statusOf } from './status';

/** Where an order stands: once it is paid, what matters is where it is, and whether some of its money went back. */
export function badgesOf({ paymentStatus, fulfilment }: Pick<Order, 'paymentStatus' | 'fulfilment'>): Status[] {
  const payment = statusOf(paymentStatus);
  if (fulfilment === 'None') return [payment];
  if (paymentStatus === 'Paid') return [fulfilmentOf(fulfilment, 'Shopper')];
  return paymentStatus === 'PartiallyRefunded' ? [fulfilmentOf(fulfilment, 'Shopper'), payment] : [payment];
}
