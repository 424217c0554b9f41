import type { ListedProduct } from '@/api/shapes';

/** What is bought: a product, and its variant if it has options. */
export interface Bought {
  productId: string;
  /** Absent in what an older page kept. */
  variantId?: string | null;
}

/** What a cart and an order call a line. */
export const lineIdOf = ({ productId, variantId }: Bought): string => (variantId ? `${productId}~${variantId}` : productId);

/** What the line of that id is of. */
export function boughtOf(lineId: string): Bought {
  const [productId = '', variantId] = lineId.split('~');
  return variantId ? { productId, variantId } : { productId };
}

/** What a cart calls a product that is asked for by the id of a line. */
export const lineIdOfProduct = ({ id, variantId }: Pick<ListedProduct, 'id' | 'variantId'>): string => lineIdOf({ productId: id, variantId: variantId ?? null });
