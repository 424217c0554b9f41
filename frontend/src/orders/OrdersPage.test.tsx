import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '@/api/shapes';
import { order } from '@/testing/samples';
import { server } from '@/testing/server';
import { badgesOf } from './badge';
import { OrdersPage } from './OrdersPage';

const at = vi.hoisted(() => ({ query: '', push: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: at.push }), useSearchParams: () => new URLSearchParams(at.query) }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

const paid = (number: string, fulfilment: Order['fulfilment']) => order({ id: number, number, fulfilment, paymentStatus: 'Paid' });

describe('the list of orders', () => {
  let asked: URLSearchParams[];
  let pages: { items: Order[]; nextCursor: string | null }[];

  beforeEach(() => {
    at.query = '';
    at.push.mockClear();
    asked = [];
    pages = [{ items: [paid('AAAA2222', 'Shipped')], nextCursor: null }];
    server.use(
      http.get('*/api/users/orders', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json(pages[asked.length - 1]);
      }),
    );
  });

  const shown = () =>
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <OrdersPage />
      </QueryClientProvider>,
    );

  it('names each order by its number, and says where it is', async () => {
    shown();

    await screen.findByText('AAAA2222');
    screen.getByText('On its way', { selector: 'span' });
    expect(asked[0]?.has('fulfilment')).toBe(false);
  });

  it('lets an unpaid order be paid or cancelled on any device', async () => {
    const payUntil = new Date(Date.now() + 60_000).toISOString();
    const unpaid = order({ id: 'o1', number: 'CCCC4444', payUntil });
    pages = [
      { items: [unpaid, paid('AAAA2222', 'Shipped')], nextCursor: null },
      { items: [{ ...unpaid, paymentStatus: 'Cancelled' }], nextCursor: null },
    ];
    server.use(http.post('*/api/orders/o1/cancellations', () => HttpResponse.json({ ...unpaid, paymentStatus: 'Cancelled' })));
    shown();

    const pay = await screen.findByRole('link', { name: /^Pay now/ });
    expect(pay.getAttribute('href')).toBe('/checkout?order=o1');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel order CCCC4444' }));

    await screen.findByText('Cancelled', { selector: 'span' });
    expect(screen.queryByRole('link', { name: /^Pay now/ })).toBeNull();
  });

  it('does not offer to pay what is over', async () => {
    pages = [{ items: [order({ number: 'CCCC4444', payUntil: '2026-01-01T00:00:00Z' })], nextCursor: null }];
    shown();

    await screen.findByText('CCCC4444');
    expect(screen.queryByRole('link', { name: /^Pay now/ })).toBeNull();
  });

  it('shows what the address asks for, page by page', async () => {
    at.query = 'show=delivered';
    pages = [
      { items: [paid('AAAA2222', 'Delivered')], nextCursor: 'c1' },
      { items: [paid('BBBB3333', 'Delivered')], nextCursor: null },
    ];
    shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Show more orders' }));

    await screen.findByText('BBBB3333');
    expect(asked.map((query) => [query.get('fulfilment'), query.get('cursor')])).toEqual([
      ['Delivered', null],
      ['Delivered', 'c1'],
    ]);
    expect(screen.getByLabelText<HTMLSelectElement>('Show').value).toBe('delivered');
  });

  it('goes to the address of another choice', async () => {
    shown();
    await userEvent.selectOptions(await screen.findByLabelText('Show'), 'On its way');

    expect(at.push.mock.calls[0]?.[0]).toBe('/account/?show=on-its-way');
  });

  it('says which orders there are none of, and leads back to all', async () => {
    at.query = 'show=on-its-way';
    pages = [{ items: [], nextCursor: null }];
    shown();

    await screen.findByRole('heading', { name: 'Nothing is on its way' });
    expect(screen.getByRole('link', { name: 'All your orders' }).getAttribute('href')).toMatch(/^\/account\/?$/);
  });

  it('has nothing to choose from while there are no orders', async () => {
    pages = [{ items: [], nextCursor: null }];
    shown();

    await screen.findByRole('heading', { name: 'No orders yet' });
    expect(screen.queryByLabelText('Show')).toBeNull();
  });

  it('goes on after a page on which there is none', async () => {
    at.query = 'show=not-sent';
    pages = [{ items: [], nextCursor: 'c1' }];
    shown();

    await screen.findByRole('button', { name: 'Show more orders' });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('the badges of an order', () => {
  it.each([
    ['Pending', 'None', 'Not paid yet'],
    ['Paid', 'None', 'Paid'],
    ['Paid', 'Unfulfilled', 'Not sent yet'],
    ['Paid', 'PartlyShipped', 'Partly sent'],
    ['Paid', 'Shipped', 'On its way'],
    ['Paid', 'Delivered', 'Delivered'],
    ['PartiallyRefunded', 'None', 'Partly refunded'],
    ['PartiallyRefunded', 'Shipped', 'On its way, Partly refunded'],
    ['Refunded', 'None', 'Refunded'],
    ['Refunded', 'Delivered', 'Refunded'],
  ] as const)('of one that is %s and %s are "%s"', (paymentStatus, fulfilment, names) => {
    expect(badgesOf({ paymentStatus, fulfilment }).map(({ name }) => name).join(', ')).toBe(names);
  });
});
