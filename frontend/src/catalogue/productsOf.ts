import { ask } from '@/api/client';
import type { ListedProduct } from '@/api/shapes';

/** At most 40 products in one call, also those no longer for sale. */
export async function productsOf(ids: readonly string[], signal?: AbortSignal): Promise<ListedProduct[]> {
  if (ids.length === 0) return [];
  const query = { ids: [...ids] };
  const page = await ask((api) => api.GET('/api/products', { params: { query }, ...(signal && { signal }) }));
  return page.items;
}
