import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Product } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readListings } from './calls';

export function useListings(status: Product['status']) {
  const state = useSession();
  return useInfiniteQuery({
    queryKey: ['mine', 'listings', status],
    enabled: state.status === 'shopper' && state.shopper.sells,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readListings(status, pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The seller's public id, which each of their listings names; null while they have none. */
export function useSellerId() {
  const state = useSession();
  return useQuery({
    queryKey: ['mine', 'listings', 'seller'],
    enabled: state.status === 'shopper' && state.shopper.sells,
    queryFn: async ({ signal }) => {
      for (const status of ['active', 'archived'] as const) {
        const [first] = (await readListings(status, null, signal)).items;
        if (first) return first.sellerId;
      }
      return null;
    },
  });
}

const SETTLED_MS = 1200;

/** Lists lag a moment behind a change, so they are asked twice. */
export function useListingChanged() {
  const queries = useQueryClient();
  return (product?: Product) => {
    if (product) queries.setQueryData(['product', product.id], product);
    const look = () => {
      void queries.invalidateQueries({ queryKey: ['mine', 'listings'] });
      void queries.invalidateQueries({ queryKey: ['products'] });
      void queries.invalidateQueries({ queryKey: ['mine', 'sales'] });
    };
    look();
    setTimeout(look, SETTLED_MS);
  };
}
