import { ask } from '@/api/client';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Order } from '@/api/shapes';
import { patiently } from './patiently';

/** How it ended: back in the cart, ended in another way (the page of the order says how), or not yet. */
export type TakenBack = { name: 'back' } | { name: 'ended' | 'processing' } | { name: 'not-yet'; refusal: Refusal };

/** Takes an unpaid order back into the cart. Sending it again is always safe. */
export async function takeBack(orderId: string, pausesMs?: readonly number[]): Promise<TakenBack> {
  try {
    await patiently(() => send(orderId), pausesMs);
    return { name: 'back' };
  } catch (reason) {
    const refusal = asRefusal(reason);
    switch (refusal.code) {
      case 'ORDER_ALREADY_PAID':
      case 'ORDER_CLOSED':
        return { name: 'ended' };
      case 'PAYMENT_UNDER_WAY':
        return { name: 'processing' };
      default:
        return { name: 'not-yet', refusal };
    }
  }
}

function send(id: string): Promise<Order> {
  return ask((api) => api.POST('/api/orders/{id}/cancellations', { params: { path: { id } }, body: {} }));
}
