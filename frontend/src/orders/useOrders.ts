import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { useSession } from '@/session/useSession';

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
