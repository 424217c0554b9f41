import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { RefundRequest, SellerOrder } from '@/api/shapes';
import { server } from '@/testing/server';
import { refund } from '../orders/samples';

interface Given {
  key: string | null;
  body: RefundRequest;
}

/** A shop with this order, which gives its money back; `answer` may say something else. */
export function refundShop(has: SellerOrder, answer: () => Response | undefined = () => undefined) {
  const given: Given[] = [];
  let now = has;
  server.use(
    http.get('*/api/sellers/orders/:id', () => HttpResponse.json(now)),
    http.post('*/api/sellers/orders/:id/refunds', async ({ request }) => {
      const body = (await request.json()) as RefundRequest;
      given.push({ key: request.headers.get('Idempotency-Key'), body });
      const other = answer();
      if (other) return other;
      const lines = (body.lines ?? []).map(({ id, quantity = 0, amount = 0 }) => ({ id, quantity, amount }));
      const shipping = body.shipping ?? 0;
      const made = refund({ id: given.at(-1)!.key!, lines, shipping, amount: lines.reduce((sum, { amount }) => sum + amount, shipping), reason: body.reason ?? null });
      now = { ...now, refunds: [...now.refunds, made] };
      return HttpResponse.json(made, { status: 201 });
    }),
  );
  return { given, become: (order: SellerOrder) => (now = order) };
}

export const dialog = async () => within(await screen.findByRole('dialog'));
export const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Give money back' }));
export const pick = async (what: string) => userEvent.selectOptions((await dialog()).getByLabelText(/^Give back of Speckled teapot/), what);
export const goOn = async () => userEvent.click((await dialog()).getByRole('button', { name: 'Go on' }));
export const give = async (sum: string) => userEvent.click((await dialog()).getByRole('button', { name: `Give ${sum} back` }));
