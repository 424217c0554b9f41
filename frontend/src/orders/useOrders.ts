import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { useSession } from '@/session/useSession';
import { fulfilmentOf, type Shown } from './shown';

export function useOrders(shown: Shown) {
  const signedIn = useSession().status === 'shopper';
  const fulfilment = fulfilmentOf(shown);
  return useInfiniteQuery({
    queryKey: ['mine', 'orders', shown],
    enabled: signedIn,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) =>
        api.GET('/api/users/orders', {
          params: { query: { limit: 10, ...(fulfilment && { fulfilment }), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
