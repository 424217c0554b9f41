import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { firstLimit, PAGE, type Listing } from './listing';

interface From {
  cursor: string | null;
  limit: number;
}

export function useListing({ sort, pages }: Listing) {
  return useInfiniteQuery({
    queryKey: ['products', sort],
    // How many were asked for belongs to the page, so that asking anew brings as many as were there.
    initialPageParam: { cursor: null, limit: firstLimit(pages) } as From,
    queryFn: ({ pageParam: { cursor, limit }, signal }) =>
      ask((api) =>
        api.GET('/api/products', {
          params: { query: { sort, limit, ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    getNextPageParam: (page): From | null => (page.nextCursor ? { cursor: page.nextCursor, limit: PAGE } : null),
  });
}
