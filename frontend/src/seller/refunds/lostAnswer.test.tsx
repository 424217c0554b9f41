import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../orders/orderShop';
import { refund, sellerOrder } from '../orders/samples';
import { dialog, give, goOn, open, pick, refundShop } from './refundShop';

vi.mock('next/navigation', () => ({
  usePathname: () => '/seller/order/',
  useSearchParams: () => new URLSearchParams('id=k3v7q2m5x4b6n7d2f5h3j4w6zy'),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

describe('a refund whose answer is lost', () => {
  it('is sent again as it was, under the same key, though less is left by then', async () => {
    let lost = true;
    const { given, become } = refundShop(sellerOrder(), () => {
      if (!lost) return undefined;
      become(sellerOrder({ products: sellerOrder().products.map((line) => ({ ...line, refundedAmount: 3990, units: { ...line.units!, toPack: 2, cancelled: 1 } })) }));
      return HttpResponse.error();
    });
    show();
    await open();
    await pick('1 unit, €39.90');
    await goOn();
    await give('€39.90');
    await screen.findByText(/Trying again gives it back only once/);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Sold' }).textContent).toContain('€39.90 refunded'));

    lost = false;
    await give('€39.90');

    await waitFor(() => expect(given).toHaveLength(2));
    expect(given[1]).toEqual(given[0]);
  });

  it('is offered again after the page was loaded anew', async () => {
    let lost = true;
    const { given } = refundShop(sellerOrder(), () => (lost ? HttpResponse.error() : undefined));
    const { unmount } = show();
    await open();
    await pick('1 unit, €39.90');
    await goOn();
    await give('€39.90');
    await screen.findByText(/Trying again gives it back only once/);
    unmount();

    lost = false;
    show();
    await open();
    expect((await dialog()).getByText(/This was sent before, and no answer came/)).toBeDefined();
    await give('€39.90');

    await screen.findByText('€39.90 goes back to the buyer.');
    expect(given[1]).toEqual(given[0]);
  });

  it('says that it had been made when the shop knows it', async () => {
    refundShop(sellerOrder({ refunds: [refund()] }), () => HttpResponse.json(refund(), { status: 201 }));
    show();
    await open();
    await pick('1 unit, €39.90');
    await goOn();
    await give('€39.90');

    await screen.findByText('This refund of €39.90 had been made before. Nothing more goes back.');
    expect(within(screen.getByRole('region', { name: 'Money back' })).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });
});
