import { useInfiniteQuery, type UseInfiniteQueryResult, type InfiniteData } from '@tanstack/react-query';
import { ask } from '@/api/client';
import type { SearchPage } from '@/api/shapes';
import { firstLimit, PAGE } from '@/catalogue/listing';
import { queryOf, type Search } from './search';

interface From {
  cursor: string | null;
  limit: number;
}

export type SearchQuery = UseInfiniteQueryResult<InfiniteData<SearchPage, From>>;

export function useSearch(search: Search, enabled = true): SearchQuery {
  const asked = queryOf(search);
  const { at, words, pages } = search;
  const about = [at, words, at === '/' ? search.category : null];
  return useInfiniteQuery({
    queryKey: ['products', 'search', about, asked],
    enabled,
    // How many were asked for belongs to the page, so that asking anew brings as many as were there.
    initialPageParam: { cursor: null, limit: firstLimit(pages) } as From,
    queryFn: ({ pageParam: { cursor, limit }, signal }) =>
      ask((api) => api.GET('/api/search', { params: { query: { ...asked, limit, ...(cursor && { cursor }) } }, signal })),
    getNextPageParam: (page): From | null => (page.nextCursor ? { cursor: page.nextCursor, limit: PAGE } : null),
    // Under another filter or in another order the same things are searched: what was found stays until the answer is there.
    placeholderData: (before, query) => (JSON.stringify(query?.queryKey[2]) === JSON.stringify(about) ? before : undefined),
  });
}
