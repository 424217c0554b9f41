import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { Product } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readListings, type ListingStatus } from './calls';

export type { ListingStatus };

export function useListings(status: ListingStatus) {
  const signedIn = useSession().status === 'shopper';
  return useInfiniteQuery({
    queryKey: ['mine', 'listings', status],
    enabled: signedIn,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readListings(status, pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
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
