import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '@/api/refusal';
import type { OpenOrder } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { cartOf, order, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { explain } from './refusals';
import { ToldNotice } from './ToldNotice';

vi.mock('next/navigation', () => ({ usePathname: () => '/checkout/', useRouter: () => ({ prefetch: () => {} }) }));

const one: OpenOrder = { id: 'o1', number: 'AAAA2222', units: 1, totalAmount: 4290, currency: 'EUR', payUntil: '2026-08-04T10:03:10Z' };
const other: OpenOrder = { ...one, id: 'o2', number: 'BBBB3333', units: 4 };

const refused = (code: string, current: object) => explain(new Refusal(409, code, 'At most 200 units together.', [], current));

describe('an order beyond the limits', () => {
  beforeEach(async () => {
    server.use(http.get('*/api/cart', () => HttpResponse.json(cartOf(1, []))));
    await cart().becomeShopper('alice');
  });

  const shown = () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ToldNotice told={refused('TOO_MANY_OPEN_ORDERS', { most: 2, orders: [one, other] })} />
      </QueryClientProvider>,
    );

  it('names the unpaid orders, and offers to pay each', () => {
    shown();

    screen.getByText('You have 2 unpaid orders');
    const links = screen.getAllByRole('link', { name: /^Pay now/ }).map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/checkout?order=o1', '/checkout?order=o2']);
    screen.getByText(/4 units/);
  });

  it('makes room by cancelling one', async () => {
    server.use(http.post('*/api/orders/o1/cancellations', () => HttpResponse.json(order({ id: 'o1', paymentStatus: 'Cancelled' }))));
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel order AAAA2222' }));

    await screen.findByText('What you cancelled is in your cart below. You can order now.');
    expect(screen.queryByText('AAAA2222')).toBeNull();
    screen.getByText('BBBB3333');
  });

  it('keeps one that turns out to be paid just now, and one that could not be cancelled yet', async () => {
    server.use(
      http.post('*/api/orders/o1/cancellations', () => HttpResponse.json(problem(409, 'PAYMENT_UNDER_WAY'), { status: 409 })),
      http.post('*/api/orders/o2/cancellations', () => HttpResponse.json(problem(422, 'NO'), { status: 422 })),
    );
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel order AAAA2222' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel order BBBB3333' }));

    await screen.findByText('It is NO.');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Cancel order/ })).toHaveLength(2));
  });

  it('says what is too much, of one order and of all of them', () => {
    expect(refused('TOO_MANY_HELD_UNITS', { most: 200, asked: 250, orders: [] })).toMatchObject({
      title: 'Too much for one order',
      text: 'It can have at most 200 units, and this has 250. Please order in parts; nothing has been ordered yet.',
    });
    expect(refused('TOO_MANY_HELD_UNITS', { most: 200, asked: 60, orders: [one] })).toMatchObject({ title: 'Too much is put aside for you', open: [one] });
  });
});
