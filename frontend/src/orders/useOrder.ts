import { useQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { OrderWithParcels } from '@/api/shapes';
import { useSession } from '@/session/useSession';

/** An order, asked for again and again while something is expected to happen to it. */
export function useOrder(id: string, everyMs: (order: OrderWithParcels | undefined) => number | false) {
  const signedIn = useSession().status === 'shopper';
  return useQuery<OrderWithParcels>({
    queryKey: ['mine', 'order', id],
    enabled: signedIn && id !== '',
    staleTime: 0,
    queryFn: ({ signal }) => ask((api) => api.GET('/api/orders/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => everyMs(query.state.data),
  });
}
