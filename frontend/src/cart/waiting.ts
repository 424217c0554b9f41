import type { Cart } from '@/api/shapes';
import { wantAsGuest, type GuestCart } from './guest';
import { MOST, type Intent } from './view';

/**
 * The guest's cart with what a shopper added and nobody could send any more, as the session is over. At the
 * next sign-in it is merged: only what goes beyond the server's cart belongs in it.
 */
export function withWaiting(guest: GuestCart, intents: Iterable<[string, Intent]>, server: Cart | null): GuestCart {
  let kept = guest;
  for (const [productId, { quantity, more, snapshot }] of intents) {
    const line = server?.products.find((each) => each.productId === productId);
    const beyond = more ? quantity : quantity - (line?.quantity ?? 0);
    const known = snapshot ?? line;
    if (beyond <= 0 || !known) continue;
    const { title, image, price } = known;
    const there = kept.lines.find((each) => each.productId === productId)?.quantity ?? 0;
    kept = wantAsGuest(kept, productId, Math.min(MOST, there + beyond), { title, image, price });
  }
  return kept;
}
