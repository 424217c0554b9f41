import type { ListedProduct } from '@/api/shapes';
import { canBeBought } from '../stock';

/** One row on a wide window, and two on a phone. */
export const MOST = 4;

/** What of a list is offered on a product's page: what can be bought and is not on the page already. */
export function choose(list: readonly ListedProduct[], shown: readonly { id: string }[]): ListedProduct[] {
  return list.filter((product) => canBeBought(product) && !shown.some(({ id }) => id === product.id)).slice(0, MOST);
}
