import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderWithParcels, Parcel } from '@/api/shapes';
import { orderSent, parcel, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { OrderPage } from './OrderPage';

const at = vi.hoisted(() => ({ query: '' }));
vi.mock('next/navigation', () => ({
  usePathname: () => '/order/',
  useRouter: () => ({ replace: () => {}, prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(at.query),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

const ARRIVED = '*/api/orders/:id/parcels/:parcelId';
const sent = { toPack: 0, shipped: 2, delivered: 0, cancelled: 0, returned: 0 };
const [teapot] = orderSent([]).products;

const shown = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <OrderPage />
    </QueryClientProvider>,
  );

it('says that there is no such order where none is asked for', () => {
  at.query = '';
  shown();

  screen.getByRole('heading', { name: 'There is no such order' });
});

describe('the parcels of an order', () => {
  let found: OrderWithParcels;
  let said: unknown[];

  beforeEach(() => {
    at.query = `id=${orderSent([]).id}`;
    said = [];
    found = orderSent([parcel()], { products: [{ ...teapot!, units: sent }] });
    server.use(
      http.get('*/api/orders/:id', () => HttpResponse.json(found)),
      http.put(ARRIVED, async ({ request, params }) => {
        said.push(await request.json());
        const change: Partial<Parcel> = { state: 'Delivered', endedAt: '2026-08-09T10:00:00Z', endedBy: 'Shopper' };
        found = { ...found, fulfilment: 'Delivered', parcels: found.parcels.map((each) => (each.id === params.parcelId ? { ...each, ...change } : each)) };
        return HttpResponse.json(found.parcels.find(({ id }) => id === params.parcelId));
      }),
    );
  });

  const card = async (name: string) => within((await screen.findByRole('heading', { name })).closest('li') as HTMLElement);
  const hasArrived = async (name = 'Your parcel') => userEvent.click(await screen.findByRole('button', { name: `It has arrived: ${name}` }));

  it('say what is in them, when they were sent, and where to look for them', async () => {
    shown();

    const { getByText, getByRole } = await card('Your parcel');
    getByText('Speckled teapot');
    getByText('On its way');
    getByText('5 August 2026');
    getByText('DHL');
    const link = getByRole('link', { name: /^00340434161094042557/ });
    expect(link.getAttribute('href')).toBe('https://www.dhl.com/track?number=00340434161094042557');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    screen.getByText('We have received €136.00. Your order has been sent.');
    screen.getByText('7KQ2M5XB');
  });

  it('say the number without a link where the carrier has no page', async () => {
    found = orderSent([parcel({ carrier: 'Pony Express', trackingUrl: null })]);
    shown();

    const { getByText, queryByRole } = await card('Parcel 1');
    getByText('00340434161094042557');
    expect(queryByRole('link')).toBeNull();
    screen.getByRole('heading', { name: 'Not sent yet' });
  });

  it('have arrived when the shopper says so, which is shown at once', async () => {
    shown();
    await hasArrived();

    await screen.findByText('Arrived by 9 August 2026, as you said.');
    expect(said).toEqual([{ state: 'Delivered' }]);
    expect(screen.queryByRole('button', { name: /^It has arrived/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your parcel' }));
    await screen.findByText('We have received €136.00. Your order has been delivered.');
  });

  it('may have arrived after they were said to be lost', async () => {
    found = orderSent([parcel({ state: 'Lost', endedAt: '2026-08-08T10:00:00Z', endedBy: 'Seller' })], { products: [{ ...teapot!, units: sent }] });
    shown();
    await screen.findByText(/^We are sorry: the maker said on 8 August 2026/);

    await hasArrived();

    await screen.findByText('Arrived by 9 August 2026, as you said.');
  });

  it('say that the shop did not hear it, and it is said again', async () => {
    server.use(http.put(ARRIVED, () => HttpResponse.json(problem(503, 'BUSY'), { status: 503 }), { once: true }));
    shown();
    await hasArrived();
    expect((await screen.findByText('It is BUSY.')).closest('[role=alert]')).not.toBeNull();

    await hasArrived();

    await screen.findByText('Arrived by 9 August 2026, as you said.');
    await waitFor(() => expect(screen.queryByText('It is BUSY.')).toBeNull());
  });

  it('offer to sign in again when the session is over', async () => {
    server.use(http.put(ARRIVED, () => HttpResponse.json(problem(401, 'UNAUTHORIZED'), { status: 401 })));
    shown();
    await hasArrived();

    await screen.findByRole('button', { name: 'Sign in' });
  });

  it('name those who have not sent theirs yet, and what will not be sent', async () => {
    found = orderSent([parcel()], {
      fulfilment: 'PartlyShipped',
      products: [
        { ...teapot!, units: sent },
        { ...teapot!, id: 'cup', productId: 'cup', title: 'Cup', sellerId: 'sam', units: { ...sent, toPack: 1, shipped: 0 } },
        { ...teapot!, id: 'lid', productId: 'lid', title: 'Lid', units: { ...sent, cancelled: 2, shipped: 0 } },
        { ...teapot!, id: 'bowl', productId: 'bowl', title: 'Bowl', units: { ...sent, returned: 1 } },
      ],
    });
    shown();

    (await card('Not sent yet')).getByText('Cup');
    (await card('Will not be sent')).getByText('Lid');
    (await card('Returned or refunded')).getByText('Bowl');
    screen.getByText('It comes from 2 makers. Each sends their own parcels.');
  });

  it.each([
    ['nothing is sent', orderSent([], { fulfilment: 'None', products: [{ ...teapot!, units: null }] })],
    ['it is not paid', orderSent([], { paymentStatus: 'Cancelled', fulfilment: 'None', products: [{ ...teapot!, units: { ...sent, shipped: 0, cancelled: 2 } }] })],
  ])('are not spoken of where %s', async (_, order) => {
    found = order;
    shown();

    await screen.findByRole('heading', { name: 'What you ordered' });
    expect(screen.queryByRole('heading', { name: 'Delivery' })).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });
});
