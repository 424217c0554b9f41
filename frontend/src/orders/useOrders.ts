import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { Order } from '@/api/shapes';
import { useSession } from '@/session/useSession';

const orderKey = (id: string) => ['mine', 'order', id] as const;

export function useOrders() {
  const signedIn = useSession().status === 'shopper';
  return useInfiniteQuery({
    queryKey: ['mine', 'orders'],
    enabled: signedIn,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) =>
        api.GET('/api/users/orders', { params: { query: { limit: 10, ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** An order, asked for again and again while something is expected to happen to it. */
export function useOrder(id: string, everyMs: (order: Order | undefined) => number | false) {
  const signedIn = useSession().status === 'shopper';
  return useQuery<Order>({
    queryKey: orderKey(id),
    enabled: signedIn && id !== '',
    staleTime: 0,
    queryFn: ({ signal }) => ask((api) => api.GET('/api/orders/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => everyMs(query.state.data),
  });
}
