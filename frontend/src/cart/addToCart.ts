import { notify } from '@/ui/notify';
import { isolated } from '@/ui/text';
import type { ListedProduct } from '@/api/shapes';
import { cart } from './cart';

/** Puts it in at once, says so, and leaves the rest to the cart. */
export function addToCart(product: ListedProduct, quantity: number): void {
  const { id, title, images, price, seller } = product;
  cart().add(id, quantity, { title, image: images[0] ?? null, price, seller });
  notify('success', `${isolated(title)} is in your cart.`, { id: `added-${id}` });
}
