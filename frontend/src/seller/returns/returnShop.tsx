import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Return, ReturnChange, SellerOrder } from '@/api/shapes';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { sellerOrder } from '../orders/samples';
import { SellerFrame } from '../SellerFrame';
import { ReturnsPage } from './ReturnsPage';

/** A shop with these returns of this order; `answer` may say something else of a change. */
export function returnShop(returns: Return[], order: SellerOrder | null = sellerOrder(), answer: () => Response | undefined = () => undefined) {
  const changed: { path: string; body: Partial<ReturnChange> }[] = [];
  server.use(
    http.get('*/api/sellers/returns', ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor');
      const items = cursor ? returns.slice(1) : returns.slice(0, 1);
      return HttpResponse.json({ items, nextCursor: cursor || returns.length < 2 ? null : 'second' });
    }),
    http.get('*/api/sellers/orders/:id', () => (order ? HttpResponse.json(order) : HttpResponse.error())),
    http.put('*/api/sellers/orders/:id/returns/:returnId', async ({ request, params }) => {
      const body = (await request.json()) as Partial<ReturnChange>;
      changed.push({ path: new URL(request.url).pathname, body });
      const found = returns.find(({ id }) => id === params.returnId)!;
      return answer() ?? HttpResponse.json({ ...found, state: body.state!, note: body.note ?? found.note, restocked: body.restock ?? false });
    }),
  );
  return { changed };
}

export const show = () =>
  render(
    <QueryClientProvider client={makeQueries()}>
      <SellerFrame title="Returns">
        <ReturnsPage />
      </SellerFrame>
    </QueryClientProvider>,
  );
