import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../orderShop';
import { allSent, cancelShop, choose, dialog, press, TEAPOT, unsent } from './cancelShop';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

describe('cancelling items of a paid order', () => {
  let shop: ReturnType<typeof cancelShop>;

  beforeEach(() => {
    shop = cancelShop();
  });

  it('is preset to all that is not packed, and says what goes back', async () => {
    show();
    await press('Cancel items');

    expect(dialog().getByLabelText<HTMLSelectElement>('Units of Speckled teapot').value).toBe('2');
    expect(dialog().getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['€136.00', '€10.00', '€5.50', '€151.50']);

    await choose('Cup', '0');

    expect(dialog().getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['€136.00', '€136.00']);
  });

  it('is confirmed, names the units, and is said where the order is', async () => {
    show();
    await press('Cancel items');
    await choose('Speckled teapot', '1');
    await choose('Cup', '0');
    await press('Go on');
    await screen.findByText(/^€68.00 goes back to where it came from/);
    expect(document.activeElement?.textContent).toBe('This will not be sent:');
    expect(shop.sent).toEqual([]);
    await press('Yes, cancel it');

    const said = await screen.findByText(/^Cancelled: 1 × .Speckled teapot.\. The money goes back to where it came from\.$/);
    expect(document.activeElement).toBe(said);
    expect(shop.sent).toEqual([{ key: expect.any(String), body: { lines: [{ id: TEAPOT.id, quantity: 1 }], unpaidOnly: false } }]);
    within(screen.getByRole('region', { name: 'Money back' })).getByText('On its way to your bank');
    within(screen.getByRole('heading', { name: 'Will not be sent' }).closest('li') as HTMLElement).getByText('Speckled teapot');
  });

  it('needs nothing but the keyboard', async () => {
    show();
    (await screen.findByRole('button', { name: 'Cancel items' })).focus();
    await userEvent.keyboard('{Enter}');
    dialog().getByLabelText('Units of Cup').focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Yes, cancel it');
    await userEvent.keyboard('{Enter}');

    await screen.findByText(/^Cancelled: /);
  });

  it('asks for a choice when nothing is chosen', async () => {
    show();
    await press('Cancel items');
    await choose('Speckled teapot', '0');
    await choose('Cup', '0');
    await press('Go on');

    dialog().getByText('Choose at least one.');
    expect(dialog().getByLabelText('Units of Cup').getAttribute('aria-invalid')).toBe('true');
  });

  it('goes back to the choice as it was', async () => {
    show();
    await press('Cancel items');
    await choose('Speckled teapot', '1');
    await press('Go on');
    await press('Back');

    expect(dialog().getByLabelText<HTMLSelectElement>('Units of Speckled teapot').value).toBe('1');
  });

  it.each([
    ['all of it is sent', unsent({ products: [allSent(TEAPOT)] })],
    ['all of its money is back', unsent({ paymentStatus: 'Refunded' })],
  ])('is not offered once %s', async (_, found) => {
    shop.become(found);
    show();

    await screen.findByRole('heading', { name: 'Delivery' });
    expect(screen.queryByRole('button', { name: 'Cancel items' })).toBeNull();
  });
});
