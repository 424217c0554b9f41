import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { OrderWithParcels } from '@/api/shapes';
import { server } from '@/testing/server';
import { PaidOrder } from './PaidOrder';
import { useOrder } from './useOrder';

interface Sent {
  key: string | null;
  body: unknown;
}

/** A shop with this order; `answer` says what it does with a request, or refuses it. */
export function shop(has: OrderWithParcels, path: 'cancellations' | 'returns', answer: (now: OrderWithParcels, body: never) => Response) {
  const sent: Sent[] = [];
  const state = { order: has };
  server.use(
    http.get('*/api/orders/:id', () => HttpResponse.json(state.order)),
    http.post(`*/api/orders/:id/${path}`, async ({ request }) => {
      const body = await request.json();
      sent.push({ key: request.headers.get('Idempotency-Key'), body });
      return answer(state.order, body as never);
    }),
  );
  return { sent, become: (order: OrderWithParcels) => (state.order = order) };
}

function Shown() {
  const { data } = useOrder('o1', () => false);
  return data ? <PaidOrder order={data} /> : null;
}

/** What the order's page shows of it, once it is paid. */
export const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Shown />
    </QueryClientProvider>,
  );
