import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { firstLimit, isCategory, PAGE, type Listing } from './listing';

interface From {
  cursor: string | null;
  limit: number;
}

export function useListing({ category, sort, pages }: Listing) {
  return useInfiniteQuery({
    queryKey: ['products', category, sort],
    enabled: category === null || isCategory(category),
    // How many were asked for belongs to the page, so that asking anew brings as many as were there.
    initialPageParam: { cursor: null, limit: firstLimit(pages) } as From,
    queryFn: ({ pageParam: { cursor, limit }, signal }) =>
      ask((api) =>
        api.GET('/api/products', {
          params: { query: { ...(category && { category }), sort, limit, ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    getNextPageParam: (page): From | null => (page.nextCursor ? { cursor: page.nextCursor, limit: PAGE } : null),
  });
}
