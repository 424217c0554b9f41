import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { Review } from '@/api/shapes';
import { productKey } from '@/catalogue/useProduct';
import { useSession } from '@/session/useSession';

export const SORTS = [
  ['newest', 'Newest'],
  ['highest', 'Most stars'],
  ['lowest', 'Fewest stars'],
] as const;
export type ReviewSort = (typeof SORTS)[number][0];

export function useReviews(id: string, sort: ReviewSort, rating: number | null) {
  return useInfiniteQuery({
    queryKey: ['reviews', id, sort, rating],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) =>
        api.GET('/api/reviews/{id}', {
          params: {
            path: { id },
            query: { sort, ...(rating && { rating }), limit: 10, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    // The page would become short for a moment, and jump.
    placeholderData: keepPreviousData,
  });
}

const ownReviewKey = (productId: string) => ['mine', 'review', productId] as const;

/** The shopper's own review of a product; null when there is none. */
export function useOwnReview(productId: string) {
  const signedIn = useSession().status === 'shopper';
  return useQuery<Review | null>({
    queryKey: ownReviewKey(productId),
    enabled: signedIn,
    queryFn: async ({ signal }) => {
      const page = await ask((api) => api.GET('/api/users/reviews', { params: { query: { productId } }, signal }));
      return page.items[0] ?? null;
    },
  });
}

const SETTLED_MS = 1200;

/** Shows a change everywhere. Lists may lag behind a moment, so they are asked twice. */
export function useReviewChanged(productId: string) {
  const queries = useQueryClient();
  return (own: Review | null) => {
    queries.setQueryData(ownReviewKey(productId), own);
    const look = () => {
      void queries.invalidateQueries({ queryKey: ['reviews', productId] });
      void queries.invalidateQueries({ queryKey: productKey(productId) });
      void queries.invalidateQueries({ queryKey: ['products'], refetchType: 'none' });
      void queries.invalidateQueries({ queryKey: ['mine', 'reviews'] });
    };
    look();
    setTimeout(look, SETTLED_MS);
  };
}
