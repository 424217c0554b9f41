import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { returned } from '@/testing/samples';
import { show } from '../orderShop';
import { arrivedOrder, choose, CUP, dialog, press, returnable, returnShop, TEAPOT } from './returnShop';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

describe('withdrawing from the purchase of what was sent', () => {
  let shop: ReturnType<typeof returnShop>;

  beforeEach(() => {
    shop = returnShop();
  });

  const card = () => within(screen.getByRole('heading', { name: 'Return of 10 August 2026' }).closest('li') as HTMLElement);

  it('says until when, and is confirmed before it is sent', async () => {
    show();
    await screen.findByText(/You may withdraw until 21 August 2026, /);
    await press('Withdraw from contract');
    await choose('Speckled teapot', '1');
    await userEvent.type(dialog().getByLabelText('Reason (optional)'), 'The lid does not fit.');
    await press('Go on');

    expect(document.activeElement?.textContent).toBe('You withdraw from the contract of order 7KQ2M5XB for:');
    dialog().getByText('The lid does not fit.');
    dialog().getByText('€68.00 goes back to you when the maker has received what you send.');
    expect(shop.sent).toEqual([]);
  });

  it('is acknowledged where it stays', async () => {
    show();
    await press('Withdraw from contract');
    await choose('Speckled teapot', '1');
    await userEvent.type(dialog().getByLabelText('Reason (optional)'), 'The lid does not fit.');
    await press('Go on');
    await press('Confirm withdrawal');

    const heading = await screen.findByRole('heading', { name: 'Return of 10 August 2026' });
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByRole('dialog')).toBeNull();
    card().getByText('Asked');
    card().getByText('Speckled teapot');
    card().getByText('Your withdrawal has arrived, and the maker has been notified.');
    card().getByText('The lid does not fit.');
    expect(shop.sent).toEqual([{ key: expect.any(String), body: { lines: [{ id: TEAPOT.id, quantity: 1 }], reason: 'The lid does not fit.' } }]);
    await press('Withdraw from contract');
    expect(dialog().getByLabelText<HTMLTextAreaElement>('Reason (optional)').value).toBe('');
  });

  it('needs nothing but the keyboard', async () => {
    show();
    (await screen.findByRole('button', { name: 'Withdraw from contract' })).focus();
    await userEvent.keyboard('{Enter}');
    await choose('Speckled teapot', '2');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Confirm withdrawal');
    await userEvent.keyboard('{Enter}');

    await screen.findByRole('heading', { name: 'Return of 10 August 2026' });
    expect(screen.queryByRole('button', { name: 'Withdraw from contract' })).toBeNull();
    expect(shop.sent[0]?.body).toEqual({ lines: [{ id: TEAPOT.id, quantity: 2 }] });
  });

  it('asks for a choice, and for a reason that is not too long', async () => {
    show();
    await press('Withdraw from contract');
    await press('Go on');
    dialog().getByText('Choose at least one.');

    await choose('Speckled teapot', '1');
    await userEvent.click(dialog().getByLabelText('Reason (optional)'));
    await userEvent.paste('a'.repeat(501));
    await press('Go on');

    dialog().getByText('That is 1 character too long.');
    expect(shop.sent).toEqual([]);
  });

  it('is for one maker at a time', async () => {
    shop.become(arrivedOrder({ products: [TEAPOT, CUP], returnable: [returnable(), returnable({ sellerId: 'sam', until: null, lines: [{ id: 'cup', quantity: 1 }] })] }));
    show();
    await screen.findByText(/The time to withdraw begins when it has arrived\.$/);
    await press('Withdraw from contract: \u2068Cup\u2069');

    expect(dialog().queryByLabelText('Units of Speckled teapot')).toBeNull();
    expect(dialog().getByLabelText<HTMLSelectElement>('Units of Cup').value).toBe('1');
  });

  it.each([
    ['Approved', /^The maker approved it on 11 August 2026\. Your money goes back when/],
    ['Refused', 'The maker refused it on 11 August 2026.'],
    ['Received', 'The maker received it on 11 August 2026, and your money goes back.'],
  ] as const)('says what became of it: %s', async (state, words) => {
    shop.become(arrivedOrder({ returnable: [], returns: [returned({ state, note: 'It was used.', changedAt: '2026-08-11T12:00:00Z' })] }));
    show();
    await screen.findByRole('heading', { name: 'Return of 10 August 2026' });

    card().getByText(state);
    card().getByText(words);
    card().getByText('It was used.');
  });

  it('is not spoken of where nothing may be returned', async () => {
    shop.become(arrivedOrder({ returnable: [] }));
    show();

    await screen.findByRole('heading', { name: 'Delivery' });
    expect(screen.queryByRole('heading', { name: 'Returns' })).toBeNull();
  });
});
