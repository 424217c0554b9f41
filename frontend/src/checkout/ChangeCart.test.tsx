import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cart } from '@/cart/cart';
import { cartOf, line, order, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { attemptAt, saveAttempt } from './attempt';
import { ChangeCart } from './ChangeCart';
import { takeBack } from './takeBack';

const went = vi.hoisted(() => ({ replace: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => went }));

const ROUTE = '*/api/orders/o1/cancellations';
const body = { cartVersion: 1, totalAmount: 1000, pricing: 'priced', email: 'alice@example.org' };
const asking = vi.fn();

const refused = (code: string, status = 409) =>
  http.post(ROUTE, () => HttpResponse.json(problem(status, code, { current: { order: order({ id: 'o1' }) } }), { status }));

describe('changing the cart after going on to payment', () => {
  beforeEach(() => {
    went.replace.mockClear();
    asking.mockClear();
    localStorage.clear();
    saveAttempt(localStorage, { shopperId: 'alice', key: 'k', body, orderId: 'o1' });
  });

  const change = () => screen.getByRole('button', { name: 'Change the cart' });

  async function clicked() {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ChangeCart shopperId="alice" orderId="o1" onAsking={asking} />
      </QueryClientProvider>,
    );
    await userEvent.click(change());
  }

  it('ends the payment and goes to the cart, where the lines are', async () => {
    let lines: ReturnType<typeof line>[] = [];
    server.use(
      http.get('*/api/cart', () => HttpResponse.json(cartOf(lines.length + 1, lines))),
      http.post(ROUTE, async ({ request }) => {
        expect(await request.json()).toEqual({ unpaidOnly: true });
        expect(request.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
        lines = [line('mug', 2)];
        return HttpResponse.json(order({ id: 'o1', paymentStatus: 'Cancelled' }));
      }),
    );
    cart().becomeGuest();
    await cart().becomeShopper('alice');

    await clicked();

    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/cart/'));
    expect(cart().quantityOf('mug')).toBe(2);
    expect(attemptAt(localStorage, 'alice', 'o1')).toBeNull();
    // The payment does not come back while the page changes.
    expect(asking.mock.calls).toEqual([[true]]);
  });

  it.each(['ORDER_ALREADY_PAID', 'ORDER_CLOSED'])('shows the order that has ended otherwise: %s', async (code) => {
    server.use(refused(code));

    await clicked();

    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=o1'));
  });

  it('shows the order whose payment is on its way, and that it is', async () => {
    server.use(refused('PAYMENT_UNDER_WAY'));

    await clicked();

    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=o1'));
    expect(attemptAt(localStorage, 'alice', 'o1')?.confirmed).toBe(true);
  });

  it('says that the shop cannot be reached, and can be tried again', async () => {
    server.use(http.post(ROUTE, () => HttpResponse.error()));

    await clicked();

    await screen.findByText(/cannot be reached/);
    expect(went.replace).not.toHaveBeenCalled();
    expect(asking.mock.calls).toEqual([[true], [false]]);
    server.use(refused('ORDER_ALREADY_PAID'));
    await userEvent.click(change());
    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=o1'));
  });
});

describe('taking an order back', () => {
  it('sends the request again while payments are unavailable', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(ROUTE, ({ request }) =>
        keys.push(request.headers.get('Idempotency-Key')) < 3
          ? HttpResponse.json(problem(503, 'PAYMENT_UNAVAILABLE'), { status: 503 })
          : HttpResponse.json(order({ id: 'o1', paymentStatus: 'Cancelled' })),
      ),
    );

    expect(await takeBack('alice', 'o1', [0, 0, 0])).toEqual({ name: 'back' });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('gives up after a while', async () => {
    server.use(refused('PAYMENT_UNAVAILABLE', 503));

    expect(await takeBack('alice', 'o1', [0])).toMatchObject({ name: 'not-yet', refusal: { code: 'PAYMENT_UNAVAILABLE' } });
  });
});
