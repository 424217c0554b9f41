import type { Cart } from '@/api/shapes';
import { wantAsGuest, type GuestCart } from './guest';
import { lineIdOf } from './lineId';
import { MOST, type Intent } from './view';

/**
 * The guest's cart with what a shopper added and nobody could send any more, as the session is over. At the
 * next sign-in it is merged: only what goes beyond the server's cart belongs in it.
 */
export function withWaiting(guest: GuestCart, intents: Iterable<[string, Intent]>, server: Cart | null): GuestCart {
  let kept = guest;
  for (const [id, { quantity, more, snapshot }] of intents) {
    const line = server?.products.find((each) => each.id === id);
    const beyond = more ? quantity : quantity - (line?.quantity ?? 0);
    const known = snapshot ?? line;
    if (beyond <= 0 || !known) continue;
    const { title, image, price, options } = known;
    const there = kept.lines.find((each) => lineIdOf(each) === id)?.quantity ?? 0;
    kept = wantAsGuest(kept, id, Math.min(MOST, there + beyond), { title, image, price, options });
  }
  return kept;
}
