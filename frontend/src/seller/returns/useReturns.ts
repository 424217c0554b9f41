import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Return } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readReturns } from '../orders/calls';
import { listWith, type Page } from './pages';

const LIST = ['mine', 'returns'];

/** Returns that wait for the seller, and those of them that were decided on this page. */
export function useReturns(wanted = true) {
  const signedIn = useSession().status === 'shopper';
  return useInfiniteQuery({
    queryKey: LIST,
    enabled: signedIn && wanted,
    // What was decided stays in its place, with what became of it, until the page is left.
    refetchOnWindowFocus: false,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readReturns(pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Shows at once what became of a return. The shop's list lags a moment behind, so it is asked when it is next shown. */
export function useReturnChanged() {
  const queries = useQueryClient();
  return (after: Return) => {
    queries.setQueryData<InfiniteData<Page>>(LIST, (list) => list && listWith(list, after));
    void queries.invalidateQueries({ queryKey: LIST, refetchType: 'none' });
  };
}
