import { ask } from '@/api/client';
import type { Placement } from '@/api/shapes';
import { patiently } from './patiently';

/** The payment of an own unpaid order, whichever device placed it. */
export function paymentOf(orderId: string, pausesMs?: readonly number[]): Promise<Placement> {
  return patiently(() => ask((api) => api.GET('/api/orders/{id}/payment', { params: { path: { id: orderId } } })), pausesMs);
}
