import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/samples';
import { show } from '../orders/orderShop';
import { sellerOrder } from '../orders/samples';
import { dialog, give, goOn, open, pick, refundShop } from './refundShop';

vi.mock('next/navigation', () => ({
  usePathname: () => '/seller/order/',
  useSearchParams: () => new URLSearchParams('id=k3v7q2m5x4b6n7d2f5h3j4w6zy'),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

const notRefundable = (current: object) => HttpResponse.json(problem(409, 'NOT_REFUNDABLE', { current }), { status: 409 });

describe('giving money back', () => {
  it('sends what was shown, after a last look at the sum', async () => {
    const { given } = refundShop(sellerOrder());
    show();
    await open();
    await pick('2 units, €79.80');
    const form = await dialog();
    expect(form.getByText(/not packed yet are cancelled first/)).toBeDefined();
    await userEvent.type(form.getByLabelText('Shipping in EUR (optional)'), '1,50');
    await userEvent.type(form.getByLabelText('Reason (optional)'), 'Arrived late.');
    expect(form.getByText('€81.30')).toBeDefined();
    await goOn();
    const heading = (await dialog()).getByRole('heading', { name: 'Give €81.30 back?' });
    expect(document.activeElement).toBe(heading);
    expect(given).toEqual([]);

    await give('€81.30');

    await screen.findByText('€81.30 goes back to the buyer.');
    expect(given[0]?.body).toEqual({ lines: [{ id: 'speckled-teapot', quantity: 2, amount: 7980 }], shipping: 150, restock: true, reason: 'Arrived late.' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Money back' }));
    expect(Object.keys(window.sessionStorage).filter((key) => key.includes('refund'))).toEqual([]);
  });

  it('takes the keyboard alone', async () => {
    const { given } = refundShop(sellerOrder());
    show();
    (await screen.findByRole('button', { name: 'Give money back' })).focus();
    await userEvent.keyboard('{Enter}');
    const form = await dialog();
    form.getByLabelText(/^Give back of/).focus();
    await userEvent.tab();
    await userEvent.keyboard('1{Enter}');
    await userEvent.tab();
    expect(document.activeElement).toBe((await dialog()).getByRole('button', { name: 'Give €1.00 back' }));
    await userEvent.keyboard('{Enter}');

    await screen.findByText('€1.00 goes back to the buyer.');
    expect(given.map(({ body }) => body)).toEqual([{ shipping: 100, restock: false }]);
  });

  it('sends an amount without units', async () => {
    const { given } = refundShop(sellerOrder());
    show();
    await open();
    await pick('An amount, no unit');
    await userEvent.type((await dialog()).getByLabelText(/^Amount of/), '5');
    expect((await dialog()).queryByRole('checkbox')).toBeNull();
    await goOn();
    await give('€5.00');

    await waitFor(() => expect(given[0]?.body).toEqual({ lines: [{ id: 'speckled-teapot', amount: 500 }], restock: false }));
  });

  it('leads to what is wrong, and sends nothing', async () => {
    const { given } = refundShop(sellerOrder());
    show();
    await open();
    await goOn();
    expect((await dialog()).getByText('Choose what goes back.')).toBeDefined();

    await pick('An amount, no unit');
    await userEvent.type((await dialog()).getByLabelText(/^Amount of/), '119.71{Enter}');

    const field = (await dialog()).getByLabelText(/^Amount of/);
    expect(document.activeElement).toBe(field);
    expect((await dialog()).getByText('At most €119.70 is left.').id).toBe(field.getAttribute('aria-describedby'));
    expect(given).toEqual([]);
  });

  it('can be changed after the last look, with all that was typed', async () => {
    refundShop(sellerOrder());
    show();
    await open();
    await pick('1 unit, €39.90');
    await goOn();

    await userEvent.click((await dialog()).getByRole('button', { name: 'Change it' }));

    const select = (await dialog()).getByLabelText<HTMLSelectElement>(/^Give back of/);
    expect(select.value).toBe('1');
    expect(document.activeElement).toBe(select);
  });

  it('keeps what was typed when it is closed', async () => {
    refundShop(sellerOrder());
    const { unmount } = show();
    await open();
    await userEvent.type((await dialog()).getByLabelText('Reason (optional)'), 'Late');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Cancel' }));
    unmount();

    show();
    await open();

    expect((await dialog()).getByLabelText<HTMLTextAreaElement>('Reason (optional)').value).toBe('Late');
  });

  it('shows what is left when less is left, and lets the seller go on', async () => {
    let refused = true;
    const { given } = refundShop(sellerOrder(), () => (refused ? notRefundable({ lines: [{ id: 'speckled-teapot', quantity: 1, amount: 3000 }], shipping: 0 }) : undefined));
    show();
    await open();
    await pick('2 units, €79.80');
    await goOn();
    await give('€79.80');
    const told = await screen.findByText(/Less is left than that/);
    expect(document.activeElement).toBe(told);
    expect((await dialog()).queryByLabelText(/Shipping/)).toBeNull();

    refused = false;
    await goOn();
    await give('€30.00');

    await screen.findByText('€30.00 goes back to the buyer.');
    expect(given[1]?.body.lines).toEqual([{ id: 'speckled-teapot', quantity: 1, amount: 3000 }]);
    expect(given[1]?.key).not.toBe(given[0]?.key);
  });
});
