import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { firstLimit, PAGE, type Listing } from './listing';

export function useListing({ category, sort, pages }: Listing) {
  return useInfiniteQuery({
    queryKey: ['products', category, sort],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask((api) =>
        api.GET('/api/products', {
          params: {
            query: {
              ...(category && { category }),
              sort,
              limit: pageParam ? PAGE : firstLimit(pages),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
