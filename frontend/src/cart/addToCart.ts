import { notify } from '@/ui/notify';
import { isolated } from '@/ui/text';
import type { ListedProduct } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import { cart } from './cart';
import { lineIdOfProduct } from './lineId';

/** Puts a product in at once, or the variant that it is shown as, says so, and leaves the rest to the cart. */
export function addToCart(product: ListedProduct, quantity: number): void {
  const { title, images, price, seller, choice = [] } = product;
  const id = lineIdOfProduct(product);
  cart().add(id, quantity, { title, image: images[0] ?? null, price, seller, options: choice });
  notify('success', `${isolated(nameOf({ title, options: choice }))} is in your cart.`, { id: `added-${id}` });
}
