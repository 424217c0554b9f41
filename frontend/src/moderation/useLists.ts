import { useInfiniteQuery } from '@tanstack/react-query';
import type { SellerState } from '@/api/shapes';
import { readLog, readReviews, readSellers, type ReviewList } from './calls';

const FIRST = null as string | null;
/** What was decided stays in its place, with what became of it, until the list is left; then it is read anew. */
const AS_IT_WAS = { initialPageParam: FIRST, refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 } as const;

export function useReportedReviews(state: ReviewList) {
  return useInfiniteQuery({
    ...AS_IT_WAS,
    queryKey: ['mine', 'moderation', 'reviews', state],
    queryFn: ({ pageParam, signal }) => readReviews(state, pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useSellers(state: SellerState) {
  return useInfiniteQuery({
    ...AS_IT_WAS,
    queryKey: ['mine', 'moderation', 'sellers', state],
    queryFn: ({ pageParam, signal }) => readSellers(state, pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useLog() {
  return useInfiniteQuery({
    ...AS_IT_WAS,
    queryKey: ['mine', 'moderation', 'log'],
    queryFn: ({ pageParam, signal }) => readLog(pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}
