import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { ListedProduct, Product } from '@/api/shapes';
import { useProductsOf } from '../seller/useSeller';
import { canBeBought } from '../stock';
import { choose } from './choose';

/** Enough to choose from when some are sold out, or on the page already. */
const ASKED = 12;

function useBestOf(category: string) {
  return useInfiniteQuery({
    queryKey: ['products', 'best', category],
    initialPageParam: null,
    queryFn: ({ signal }) => ask((api) => api.GET('/api/products', { params: { query: { category, sort: 'rating', limit: ASKED } }, signal })),
    getNextPageParam: () => null,
  });
}

interface Others {
  fromSeller: ListedProduct[];
  likeThis: ListedProduct[];
}

/**
 * The other products on a product's page, none of them twice: one that is in both lists stands in the list that comes first on
 * the page. Undefined as long as that is not known; a list that did not come is empty.
 */
export function useOthers(product: Product): Others | undefined {
  const ofSeller = useProductsOf(product.seller.id);
  const ofCategory = useBestOf(product.category);
  if (ofSeller.isPending || ofCategory.isPending) return undefined;
  const seller = ofSeller.data?.pages.flatMap((page) => page.items) ?? [];
  const category = ofCategory.data?.pages.flatMap((page) => page.items) ?? [];
  if (canBeBought(product)) {
    const fromSeller = choose(seller, [product]);
    return { fromSeller, likeThis: choose(category, [product, ...fromSeller]) };
  }
  const likeThis = choose(category, [product]);
  return { likeThis, fromSeller: choose(seller, [product, ...likeThis]) };
}
