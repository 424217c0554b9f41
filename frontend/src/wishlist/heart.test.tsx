import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { useSave } from './useWishlist';

it('the last of two clicks is the last that the shop hears, however slow the first is', async () => {
  const heard: string[] = [];
  let slow = () => {};
  server.use(
    http.post('*/api/users/wishlist', async () => {
      await new Promise<void>((resolve) => (slow = resolve));
      heard.push('saved');
      return HttpResponse.json({}, { status: 201 });
    }),
    http.delete('*/api/users/wishlist/mug', () => {
      heard.push('taken off');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const queries = new QueryClient();
  const { result } = renderHook(() => useSave('mug'), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });

  act(() => result.current.mutate({ saved: true }));
  act(() => result.current.mutate({ saved: false }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  slow();

  await waitFor(() => expect(heard).toHaveLength(2));
  expect(heard).toEqual(['saved', 'taken off']);
});
