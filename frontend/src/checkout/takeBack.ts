import { ask } from '@/api/client';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Order } from '@/api/shapes';
import { keyFor, settleSent } from '@/session/sent';
import { patiently } from './patiently';

/** How it ended: back in the cart, ended in another way (the page of the order says how), or not yet. */
export type TakenBack = { name: 'back' } | { name: 'ended' | 'processing' } | { name: 'not-yet'; refusal: Refusal };

/** Nothing of an order that was paid meanwhile is cancelled. */
const UNPAID = { unpaidOnly: true };

/** Takes an unpaid order back into the cart. Sending it again is always safe. */
export async function takeBack(shopperId: string, orderId: string, pausesMs?: readonly number[]): Promise<TakenBack> {
  const key = keyFor(shopperId, `cancellation.${orderId}`, UNPAID);
  try {
    await patiently(() => send(orderId, key), pausesMs);
    settleSent(shopperId, `cancellation.${orderId}`);
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

function send(id: string, key: string): Promise<Order> {
  return ask((api) =>
    api.POST('/api/orders/{id}/cancellations', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: UNPAID }),
  );
}
