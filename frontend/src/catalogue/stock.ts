import type { ListedProduct } from '@/api/shapes';

export type StockTone = 'none' | 'low' | 'plenty';

const FEW = 5;

type Stocked = Pick<ListedProduct, 'stock' | 'inStock' | 'status'>;

export function stockOf({ stock, inStock, status }: Stocked): { tone: StockTone; text: string } {
  if (status === 'suspended') return { tone: 'none', text: 'Not available' };
  if (status === 'archived') return { tone: 'none', text: 'No longer for sale' };
  if (!inStock) return { tone: 'none', text: 'Sold out' };
  if (stock <= FEW) return { tone: 'low', text: stock === 1 ? 'The last one' : `Only ${stock} left` };
  return { tone: 'plenty', text: 'In stock' };
}

export const canBeBought = (product: Stocked): boolean => stockOf(product).tone !== 'none';
