import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SoldOrder } from '@/api/shapes';
import { parcel, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { sellerOrder, soldOrder } from './samples';
import { SoldOrderRow } from './SoldOrderRow';
import { SoldOrdersPage } from './SoldOrdersPage';

const address = vi.hoisted(() => ({ search: '' }));

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(address.search) }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

/** A shop with these orders; `refuse` answers what becomes of sending one. */
function shop(orders: SoldOrder[], refuse: (id: string) => Response | undefined = () => undefined) {
  const sent: { id: string; key: string | null; body: unknown }[] = [];
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/sellers/orders', ({ request }) => {
      const query = new URL(request.url).searchParams;
      if (query.get('format') === 'csv') return new HttpResponse('order,number\r\n', { headers: { 'Content-Type': 'text/csv' } });
      asked.push(query.get('fulfilment'));
      return HttpResponse.json({ items: orders, nextCursor: null });
    }),
    http.get('*/api/sellers/orders/:id', ({ params }) => HttpResponse.json(sellerOrder({ orderId: String(params.id), number: `SLIP${String(params.id)}` }))),
    http.post('*/api/sellers/orders/:id/parcels', async ({ request, params }) => {
      const id = String(params.id);
      sent.push({ id, key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return refuse(id) ?? HttpResponse.json(parcel(), { status: 201 });
    }),
  );
  return { sent, asked };
}

const show = () =>
  render(
    <QueryClientProvider client={makeQueries()}>
      <SoldOrdersPage />
    </QueryClientProvider>,
  );
const chooseAll = async () => userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all shown' }));
const sendAll = (count: number) => userEvent.click(screen.getByRole('button', { name: `Mark ${count} as sent` }));
const box = (id: string) => screen.findByRole<HTMLInputElement>('checkbox', { name: `Choose order NUMBER${id}` });

beforeEach(() => (address.search = ''));
afterEach(() => vi.restoreAllMocks());

describe('the list of sold orders', () => {
  it('shows those to send, and leads to the page of each', async () => {
    const { asked } = shop([soldOrder('a')]);
    show();

    expect((await screen.findByRole('link', { name: 'Order NUMBERA' })).getAttribute('href')).toMatch(/^\/seller\/order\/?\?id=a$/);
    expect(asked).toEqual(['Unfulfilled']);
    expect(screen.getByRole('link', { name: 'To send' }).getAttribute('aria-current')).toBe('page');
  });

  it('shows what the address asks for; what is sent cannot be chosen', async () => {
    address.search = 'show=sent';
    const { asked } = shop([soldOrder('a', { fulfilment: 'Shipped' })]);
    show();

    await screen.findByRole('link', { name: 'Order NUMBERA' });
    expect(asked).toEqual(['Shipped']);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says that nothing is to be sent', async () => {
    shop([]);
    show();

    await screen.findByRole('heading', { name: 'Nothing is to be sent' });
  });

  it('sends the chosen ones, the oldest first, each with a key of its own', async () => {
    const { sent } = shop([soldOrder('B'), soldOrder('A')]);
    show();
    await chooseAll();
    await sendAll(2);

    await screen.findByText('2 orders marked as sent.');
    expect(sent.map(({ id, body }) => [id, body])).toEqual([
      ['A', {}],
      ['B', {}],
    ]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
    expect(screen.queryByRole('link', { name: 'Order NUMBERA' })).toBeNull();
  });

  it('says which failed and why, and keeps them chosen', async () => {
    shop([soldOrder('B'), soldOrder('A')], (id) => (id === 'A' ? HttpResponse.json(problem(409, 'UNITS_NOT_LEFT', { current: { lines: [] } }), { status: 409 }) : undefined));
    show();
    await chooseAll();
    await sendAll(2);

    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('1 order marked as sent.');
    expect(told.textContent).toContain('NUMBERA: Nothing of it is left to pack');
    expect((await box('A')).checked).toBe(true);
  });

  it('sends each once, though an answer was lost and the page was loaded anew', async () => {
    const { sent } = shop([soldOrder('A')], () => (sent.length < 2 ? HttpResponse.error() : undefined));
    const { unmount } = show();
    await chooseAll();
    await sendAll(1);
    await screen.findByRole('alert');
    unmount();

    show();
    await userEvent.click(await box('A'));
    await sendAll(1);

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('saves what is to be sent with its addresses', async () => {
    shop([soldOrder('A')]);
    const saved: string[] = [];
    URL.createObjectURL = vi.fn(() => 'blob:saved');
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'What is to be sent (CSV)' }));

    await waitFor(() => expect(saved).toEqual([expect.stringMatching(/^to-send-.*\.csv$/)]));
  });

  it('prints the slips of the chosen ones', async () => {
    shop([soldOrder('B'), soldOrder('A')]);
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    show();
    await chooseAll();
    await userEvent.click(screen.getByRole('button', { name: 'Print packing slips' }));

    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect([...document.querySelectorAll('[data-slip]')].map((slip) => /SLIP./.exec(slip.textContent)?.[0])).toEqual(['SLIPA', 'SLIPB']);
  });
});

describe('a sold order', () => {
  it('shows what was paid for its shipping, and the total with it', () => {
    render(<SoldOrderRow order={soldOrder('A')} />);

    expect(screen.getByText(/Shipping/).textContent).toBe('Shipping €5.40');
    expect(screen.getByText('€125.10')).toBeDefined();
  });

  it('says nothing of shipping that was free', () => {
    render(<SoldOrderRow order={soldOrder('A', { shippingAmount: 0, totalAmount: 11970 })} />);

    expect(screen.queryByText(/Shipping/)).toBeNull();
  });

  it('says that it went back', () => {
    render(<SoldOrderRow order={soldOrder('A', { fulfilment: 'None', paymentStatus: 'Refunded' })} />);

    expect(screen.getByText('Went back')).toBeDefined();
  });
});
