import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Return } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readReturns } from '../orders/calls';
import { waits } from './words';

interface Page {
  items: Return[];
  nextCursor: string | null;
}

const LIST = ['mine', 'returns'];

/** Returns that wait for the seller, and those of them that were decided on this page. */
export function useReturns() {
  const state = useSession();
  return useInfiniteQuery({
    queryKey: LIST,
    enabled: state.status === 'shopper' && state.shopper.sells,
    // What was decided stays in its place, with what became of it, until the page is left.
    refetchOnWindowFocus: false,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readReturns(pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How many wait, as far as it is known: 3, or 10+ where there are more; null when none do. */
export function waitingOf(pages: readonly Page[] | undefined): string | null {
  const count = pages?.flatMap(({ items }) => items).filter(waits).length ?? 0;
  const more = pages?.at(-1)?.nextCursor ? '+' : '';
  return count > 0 || more ? `${count}${more}` : null;
}

/** Shows at once what became of a return. The shop's list lags a moment behind, so it is asked when it is next shown. */
export function useReturnChanged() {
  const queries = useQueryClient();
  return (after: Return) => {
    queries.setQueryData<InfiniteData<Page>>(LIST, (list) => list && listWith(list, after));
    void queries.invalidateQueries({ queryKey: LIST, refetchType: 'none' });
  };
}

export const listWith = (list: InfiniteData<Page>, after: Return): InfiniteData<Page> => ({
  ...list,
  pages: list.pages.map((page) => ({ ...page, items: page.items.map((found) => (found.id === after.id ? after : found)) })),
});
