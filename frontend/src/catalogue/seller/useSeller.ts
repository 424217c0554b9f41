import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { PublicSeller } from '@/api/shapes';
import { PAGE } from '../listing';

/** What a seller's public page says of them. */
export function useSeller(id: string) {
  return useQuery<PublicSeller>({
    queryKey: ['seller', id],
    enabled: id !== '',
    queryFn: ({ signal }) => ask((api) => api.GET('/api/sellers/{id}', { params: { path: { id } }, signal })),
  });
}

/** What a seller sells now, newest first. */
export function useProductsOf(seller: string) {
  return useInfiniteQuery({
    queryKey: ['products', 'of', seller],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) => api.GET('/api/products', { params: { query: { seller, limit: PAGE, ...(pageParam && { cursor: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.nextCursor,
  });
}
