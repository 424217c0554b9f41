import { useQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { Product } from '@/api/shapes';

export const productKey = (id: string) => ['product', id] as const;

export function useProduct(id: string) {
  return useQuery<Product>({
    queryKey: productKey(id),
    queryFn: ({ signal }) => ask((api) => api.GET('/api/products/{id}', { params: { path: { id } }, signal })),
  });
}
