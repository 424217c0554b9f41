import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { parcel, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { SENT, shop, show, TEAPOT } from './orderShop';
import { sellerOrder } from './samples';

vi.mock('next/navigation', () => ({
  usePathname: () => '/seller/order/',
  useSearchParams: () => new URLSearchParams('id=k3v7q2m5x4b6n7d2f5h3j4w6zy'),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Mark as sent' }));
const units = () => screen.findByLabelText<HTMLSelectElement>(/Units of/);

describe('the page of a sold order', () => {
  it('sends all that is left with one click', async () => {
    const { sent } = shop(sellerOrder());
    show();

    await send();

    await screen.findByRole('heading', { name: 'Everything is sent' });
    expect(sent).toEqual([{ key: expect.any(String) as string, body: { lines: [{ id: TEAPOT, quantity: 3 }] } }]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Everything is sent' }));
    expect(screen.getByRole('heading', { name: 'Parcel 1' })).toBeDefined();
    expect(window.sessionStorage.getItem('souk.typed.ines.parcel.k3v7q2m5x4b6n7d2f5h3j4w6zy.sent')).toBeNull();
  });

  it('sends a part with tracking, and presets the rest', async () => {
    const { sent } = shop(sellerOrder());
    show();
    await userEvent.selectOptions(await units(), '1');
    await userEvent.type(screen.getByLabelText('Carrier (optional)'), 'DHL');
    await userEvent.type(screen.getByLabelText('Tracking number (optional)'), '0034 0434');

    await send();

    await screen.findByRole('heading', { name: 'The next parcel' });
    expect(sent[0]?.body).toEqual({ lines: [{ id: TEAPOT, quantity: 1 }], carrier: 'DHL', trackingNumber: '0034 0434' });
    expect((await units()).value).toBe('2');
    expect(screen.getByLabelText<HTMLInputElement>('Tracking number (optional)').value).toBe('');
  });

  it('sends no empty parcel, and leads to what is wrong', async () => {
    const { sent } = shop(sellerOrder());
    show();
    await userEvent.selectOptions(await units(), '0');
    await send();
    expect(document.activeElement).toBe(await units());
    expect(screen.getByText('A parcel holds at least one unit.')).toBeDefined();

    await userEvent.selectOptions(await units(), '1');
    await userEvent.type(screen.getByLabelText('Tracking number (optional)'), '№');
    await send();
    expect(document.activeElement).toBe(screen.getByLabelText('Tracking number (optional)'));
    expect(sent).toEqual([]);
  });

  it('keeps the key when the answer is lost, so that trying again makes one parcel', async () => {
    let lost = true;
    const { sent } = shop(sellerOrder(), { post: () => (lost ? HttpResponse.error() : undefined) });
    show();
    await send();
    await screen.findByText(/Trying again makes no second parcel/);

    lost = false;
    await send();

    await screen.findByRole('heading', { name: 'Everything is sent' });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });

  it('sends a second parcel of the same units under another key, though the answer about the first was lost', async () => {
    const first = parcel({ id: 'first', lines: [{ id: TEAPOT, quantity: 1 }], carrier: null, trackingNumber: null });
    const units3 = (toPack: number) => sellerOrder().products.map((line) => ({ ...line, units: { toPack, shipped: 3 - toPack, delivered: 0, cancelled: 0, returned: 0 } }));
    let lost = true;
    const { sent, become } = shop(sellerOrder(), {
      post: () => {
        if (!lost) return undefined;
        become(sellerOrder({ fulfilment: 'PartlyShipped', products: units3(2), parcels: [first] }));
        return HttpResponse.error();
      },
    });
    show();
    await userEvent.selectOptions(await units(), '1');
    await send();
    await screen.findByRole('heading', { name: 'Parcel 1' });

    lost = false;
    await userEvent.selectOptions(await units(), '1');
    await send();

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.body).toEqual(sent[1]?.body);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
  });

  it('shows and presets what is left when less is left', async () => {
    const left = () => HttpResponse.json(problem(409, 'UNITS_NOT_LEFT', { current: { lines: [{ id: TEAPOT, toPack: 2 }] } }), { status: 409 });
    const { become } = shop(sellerOrder(), { post: left });
    show();
    await units();
    become(sellerOrder({ products: sellerOrder().products.map((line) => ({ ...line, units: { toPack: 2, shipped: 0, delivered: 0, cancelled: 1, returned: 0 } })) }));

    await send();

    await screen.findByText(/Less is left to pack than that/);
    expect((await units()).value).toBe('2');
    expect(screen.getByText('of 2 left')).toBeDefined();
  });

  it.each([
    [sellerOrder({ address: null, parcels: SENT.parcels, products: SENT.products }), /more than 30 days ago/],
    [sellerOrder({ address: null, fulfilment: 'None', products: sellerOrder().products.map((line) => ({ ...line, units: null, delivery: 'none' })) }), /needs no address/],
    [sellerOrder({ address: null, fulfilment: 'None', products: sellerOrder().products.map((line) => ({ ...line, units: { toPack: 0, shipped: 0, delivered: 0, cancelled: 3, returned: 0 } })) }), /Nothing is to be sent any more/],
  ])('says why there is no address (%#), and prints no slip', async (order, words) => {
    shop(order);
    show();

    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: 'Print packing slip' })).toBeNull();
    expect(document.querySelector('[data-slip]')).toBeNull();
  });

  it('has a slip with the address and what is chosen for the parcel, and no price', async () => {
    shop(sellerOrder());
    show();
    await userEvent.selectOptions(await units(), '2');

    const slip = document.querySelector('[data-slip]')!;
    expect(within(slip as HTMLElement).getByRole('cell', { name: '2', hidden: true })).toBeDefined();
    expect(slip.textContent).toContain('Torstraße 1');
    expect(slip.textContent).toContain('7K3MX9QF');
    expect(slip.textContent).not.toContain('€');
  });

  it('copies the address as it stands on a label', async () => {
    const user = userEvent.setup();
    shop(sellerOrder());
    show();

    await user.click(await screen.findByRole('button', { name: 'Copy the address' }));

    expect(await navigator.clipboard.readText()).toBe('Alice Example\nTorstraße 1\n10115 Berlin\nGermany');
  });

  it('says that there is no such order', async () => {
    server.use(http.get('*/api/sellers/orders/:id', () => HttpResponse.json(problem(404, 'NO_SUCH_ORDER'), { status: 404 })));
    show();

    await screen.findByRole('heading', { name: 'There is no such order' });
  });
});
