import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { product } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { useListing } from './useListing';

it('shows as many as before after coming back to several pages that have become old', async () => {
  server.use(
    http.get('*/api/products', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const start = Number(query.get('cursor') ?? 0);
      const end = start + Number(query.get('limit'));
      const items = Array.from({ length: end - start }, (_, place) => product({ id: `p${start + place}` }));
      return HttpResponse.json({ items, nextCursor: String(end) });
    }),
  );
  const queries = makeQueries();
  const look = (pages: number) =>
    renderHook(() => useListing({ sort: 'newest', pages }), {
      wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
    });
  const first = look(1);
  await waitFor(() => expect(first.result.current.isSuccess).toBe(true));
  await act(() => first.result.current.fetchNextPage());
  first.unmount();
  await queries.invalidateQueries({ refetchType: 'none' });

  const again = look(2);
  await waitFor(() => expect(again.result.current.isFetching).toBe(true));
  await waitFor(() => expect(again.result.current.isFetching).toBe(false));

  const ids = again.result.current.data?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [];
  expect(ids).toHaveLength(48);
  expect(new Set(ids).size).toBe(48);
});
