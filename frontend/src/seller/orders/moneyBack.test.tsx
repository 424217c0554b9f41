import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SENT, shop, show } from './orderShop';
import { refund, sellerOrder, shopperReturn, soldOrder } from './samples';
import { SoldOrderRow } from './SoldOrderRow';

vi.mock('next/navigation', () => ({
  usePathname: () => '/seller/order/',
  useSearchParams: () => new URLSearchParams('id=k3v7q2m5x4b6n7d2f5h3j4w6zy'),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

const money = async () => within(await screen.findByRole('region', { name: 'Money back' }));

describe('a sold order whose money went back in part', () => {
  it('says so in a list and on its page, beside how far it is sent', async () => {
    const { unmount } = render(<SoldOrderRow order={soldOrder('A', { fulfilment: 'Shipped', paymentStatus: 'PartiallyRefunded', refundedAmount: 500 })} />);
    expect(screen.getByText('Partly refunded')).toBeDefined();
    expect(screen.getByText('Sent')).toBeDefined();
    unmount();

    shop(sellerOrder({ fulfilment: 'PartlyShipped', paymentStatus: 'PartiallyRefunded' }));
    show();

    await screen.findByText('Partly refunded');
    expect(screen.getByText('Partly sent')).toBeDefined();
  });

  it('says of each line what came back, and what of its money went back', async () => {
    const units = { toPack: 0, shipped: 2, delivered: 2, cancelled: 1, returned: 1 };
    const shipping = { ...sellerOrder().shipping!, refundedAmount: 300 };
    shop(sellerOrder({ shipping, products: sellerOrder().products.map((line) => ({ ...line, units, refundedAmount: 7980 })) }));
    show();

    const sold = within(await screen.findByRole('region', { name: 'Sold' }));
    expect(sold.getByText('2 sent, arrived, 1 returned, 1 cancelled')).toBeDefined();
    expect(sold.getByText('€79.80').parentElement!.textContent).toBe('€79.80 refunded');
    expect(screen.getByRole('region', { name: 'Ship to' }).textContent).toContain('€5.40 · €3.00 refunded');
  });
});

describe('a sold order that came back whole', () => {
  it('has no packing slip any more', async () => {
    const units = { toPack: 0, shipped: 3, delivered: 3, cancelled: 0, returned: 3 };
    shop(sellerOrder({ ...SENT, products: SENT.products.map((line) => ({ ...line, units })) }));
    show();

    await screen.findByRole('heading', { name: 'Everything is sent' });
    expect(screen.queryByRole('button', { name: 'Print packing slip' })).toBeNull();
    expect(document.querySelector('[data-slip]')).toBeNull();
  });
});

describe('the refunds of a sold order', () => {
  it.each([
    ['Asked', 'Requested'],
    ['Pending', 'On its way back'],
    ['Succeeded', 'Went back'],
    ['Failed', 'Did not go back'],
    ['Cancelled', 'Cancelled'],
  ] as const)('say how far they are: %s', async (state, words) => {
    shop(sellerOrder({ refunds: [refund({ state })] }));
    show();

    expect((await money()).getByText(words)).toBeDefined();
  });

  it('say what they are for, who asked and why', async () => {
    const lines = [
      { id: 'speckled-teapot', quantity: 1, amount: 3990 },
      { id: 'speckled-teapot', quantity: 0, amount: 500 },
    ];
    shop(sellerOrder({ refunds: [refund({ lines, shipping: 540, amount: 5030, by: 'Shopper', reason: 'Too late.' })] }));
    show();

    const shown = await money();
    expect(shown.getByRole('heading', { name: '€50.30' })).toBeDefined();
    const purposes = shown.getAllByRole('listitem').slice(1).map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ''));
    expect(purposes).toEqual(['1 × Speckled teapot, €39.90', 'A part of Speckled teapot, €5.00', 'Shipping, €5.40']);
    expect(shown.getByText(/Asked for by the buyer on/).textContent).toContain('6 August 2026');
    expect(shown.getByText('Too late.')).toBeDefined();
  });

  it('do not guess what a refund of the shop’s is for', async () => {
    shop(sellerOrder({ refundedAmount: 4690, refunds: [refund(), refund({ id: 'failed', state: 'Failed' })] }));
    show();

    expect((await money()).getByText(/nobody has said yet what for/).textContent).toContain('€7.00');
  });

  it.each([
    [sellerOrder(), 'The buyer’s bank did not accept it. Unless you have given this money back since, you can do so again.'],
    [sellerOrder({ products: [], shipping: null }), 'The buyer’s bank did not accept it.'],
  ])('offer to give back again what a bank did not accept, while something is left (%#)', async (order, words) => {
    shop({ ...order, refunds: [refund({ state: 'Failed' })] });
    show();

    expect((await money()).getByText(words)).toBeDefined();
  });

  it.each(['Asked', 'Pending', 'Succeeded', 'Failed', 'Cancelled'] as const)('do not say that cancelled units were refunded: %s', async (state) => {
    const units = { toPack: 0, shipped: 0, delivered: 0, cancelled: 3, returned: 0 };
    shop(sellerOrder({ products: sellerOrder().products.map((line) => ({ ...line, units })), refunds: [refund({ state })] }));
    show();

    expect(await screen.findByRole('heading', { name: 'It was cancelled: nothing is to be sent' })).toBeDefined();
  });

  it('offer no more when nothing is left', async () => {
    const units = { toPack: 0, shipped: 0, delivered: 0, cancelled: 3, returned: 0 };
    const shipping = { ...sellerOrder().shipping!, refundedAmount: 540 };
    shop(sellerOrder({ shipping, products: sellerOrder().products.map((line) => ({ ...line, units, refundedAmount: 11970 })) }));
    show();

    expect((await money()).getByText('Nothing is left that could go back.')).toBeDefined();
    expect((await money()).queryByRole('button')).toBeNull();
  });
});

describe('a disputed order', () => {
  it('says that nothing should be sent', async () => {
    shop(sellerOrder({ disputed: true }));
    show();

    const notice = await screen.findByRole('region', { name: 'Payment disputed' });
    expect(notice.textContent).toContain('The buyer’s bank holds the payment. Better send nothing until it is decided.');
  });

  it('is told from one that is not', async () => {
    shop(sellerOrder());
    show();

    await money();
    expect(screen.queryByRole('region', { name: 'Payment disputed' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Returns' })).toBeNull();
  });

  it('has its returns, too', async () => {
    shop(sellerOrder({ returns: [shopperReturn(), shopperReturn({ id: 'other', state: 'Refused', note: 'It was worn.' })] }));
    show();

    const returns = within(await screen.findByRole('region', { name: 'Returns' }));
    expect(returns.getByRole('button', { name: 'Approve: Return 1' })).toBeDefined();
    expect(returns.queryByRole('button', { name: /Return 2/ })).toBeNull();
    expect(returns.getByText('It was worn.')).toBeDefined();
  });
});
