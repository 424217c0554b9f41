import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Fulfilment, SellerOrder } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { readSoldOrder, readSoldOrders } from './calls';
import { listWith, type Page } from './pages';

const LISTS = ['mine', 'sold'];
const SETTLED_MS = 1500;
const orderKey = (id: string) => ['mine', 'sold-order', id];

const useSignedIn = (): boolean => useSession().status === 'shopper';

export function useSoldOrders(fulfilment: Fulfilment | null) {
  return useInfiniteQuery({
    queryKey: [...LISTS, fulfilment],
    enabled: useSignedIn(),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readSoldOrders(fulfilment, pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useSoldOrder(id: string) {
  return useQuery({
    queryKey: orderKey(id),
    enabled: useSignedIn() && id !== '',
    staleTime: 0,
    queryFn: ({ signal }) => readSoldOrder(id, signal),
  });
}

/** Shows at once how far an order is sent. Lists of the shop lag a moment behind, so they are asked a moment later. */
export function useSoldOrderChanged() {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (id: string, fulfilment: Fulfilment) => {
    for (const [key] of queries.getQueriesData({ queryKey: LISTS })) {
      const wanted = key.at(-1) as Fulfilment | null;
      queries.setQueryData<InfiniteData<Page>>(key, (list) => list && listWith(list, id, fulfilment, wanted));
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: LISTS }), SETTLED_MS);
  };
}

/** Changes what is known of an order, and then asks the shop how it is. */
export function useChangeSoldOrder(id: string) {
  const queries = useQueryClient();
  const changed = useSoldOrderChanged();
  return async (change: (order: SellerOrder) => SellerOrder) => {
    await queries.cancelQueries({ queryKey: orderKey(id) });
    queries.setQueryData<SellerOrder>(orderKey(id), (order) => order && change(order));
    await queries.invalidateQueries({ queryKey: orderKey(id) });
    const after = queries.getQueryData<SellerOrder>(orderKey(id));
    if (after) changed(id, after.fulfilment);
  };
}
