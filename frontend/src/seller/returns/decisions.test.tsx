import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/samples';
import { sellerOrder, shopperReturn } from '../orders/samples';
import { returnShop, show } from './returnShop';

vi.mock('next/navigation', () => ({ usePathname: () => '/seller/returns/' }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

const choose = async (what: string) => userEvent.click(await screen.findByRole('button', { name: `${what}: return of order 7K3MX9QF` }));
const press = (what: string) => userEvent.click(screen.getByRole('button', { name: what }));
const refused = (code: string, current: object) => HttpResponse.json(problem(409, code, { current }), { status: 409 });
const whole = shopperReturn({ state: 'Approved', lines: [{ id: 'speckled-teapot', quantity: 3 }] });

describe('a return that is asked for', () => {
  it('is approved with a note, says so in its place, and can be received then', async () => {
    const { changed } = returnShop([shopperReturn()]);
    show();
    await choose('Approve');
    await userEvent.keyboard('Use the label.');
    await press('Approve the return');

    const outcome = await screen.findByText('Approved. The buyer sees it, and sends the units back.');
    expect(document.activeElement).toBe(outcome);
    expect(changed).toEqual([{ path: expect.stringMatching(/\/orders\/k3v7.*\/returns\/r4t6/) as string, body: { state: 'Approved', note: 'Use the label.' } }]);
    expect(screen.getByText('Use the label.')).toBeDefined();
    expect(screen.getByRole('button', { name: /^It was received: / })).toBeDefined();
  });

  it('is not refused without a word', async () => {
    const { changed } = returnShop([shopperReturn()]);
    show();
    await choose('Refuse');
    await press('Refuse the return');
    expect(document.activeElement).toBe(screen.getByLabelText('Why it is refused'));
    expect(changed).toEqual([]);

    await userEvent.keyboard('It was worn.');
    await press('Refuse the return');

    await screen.findByText(/^Refused\./);
    expect(changed[0]?.body).toEqual({ state: 'Refused', note: 'It was worn.' });
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Returns' })).toBeDefined();
  });

  it('keeps the note when the shop does not answer, and the focus when it is put off', async () => {
    returnShop([shopperReturn()], sellerOrder(), () => HttpResponse.error());
    show();
    await choose('Refuse');
    await userEvent.keyboard('It was worn.');
    await press('Refuse the return');
    await screen.findByText(/What you typed is kept/);
    await press('Cancel');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Refuse: / })));

    await choose('Refuse');

    expect(screen.getByLabelText<HTMLTextAreaElement>('Why it is refused').value).toBe('It was worn.');
  });

  it('shows what became of it elsewhere', async () => {
    returnShop([shopperReturn()], sellerOrder(), () => refused('RETURN_STATE', { return: shopperReturn({ state: 'Refused' }) }));
    show();
    await choose('Approve');
    await press('Approve the return');

    await screen.findByText('Nothing changed now: it had been refused before.');
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
  });
});

describe('a return that was received', () => {
  it('gives its money back, and all of the shipping with the last units', async () => {
    const { changed } = returnShop([whole]);
    show();
    await choose('It was received');
    expect(screen.getByLabelText<HTMLInputElement>(/^Shipping to give back/).value).toBe('5.40');
    expect(document.activeElement).toBe(screen.getByRole('checkbox'));
    await userEvent.keyboard(' ');
    await press('Received: give €125.10 back');

    await screen.findByText('Received. The money goes back to the buyer.');
    expect(changed[0]?.body).toEqual({ state: 'Received', restock: true, shipping: 540 });
  });

  it('gives no shipping back for a part, unless the seller says so', async () => {
    const { changed } = returnShop([shopperReturn({ state: 'Approved' })]);
    show();
    await choose('It was received');
    const field = screen.getByLabelText<HTMLInputElement>(/^Shipping to give back/);
    expect(field.value).toBe('0.00');
    expect(screen.getByRole('button', { name: 'Received: give €39.90 back' })).toBeDefined();

    await userEvent.clear(field);
    await userEvent.type(field, '5.41{Enter}');
    expect(screen.getByText('At most €5.40 is left.')).toBeDefined();
    await userEvent.clear(field);
    await userEvent.type(field, '2{Enter}');

    await screen.findByText(/^Received\./);
    expect(changed.map(({ body }) => body)).toEqual([{ state: 'Received', restock: false, shipping: 200 }]);
  });

  it('says what is left when less is left of the shipping', async () => {
    let first = true;
    const { changed } = returnShop([whole], sellerOrder(), () => {
      if (!first) return undefined;
      first = false;
      return refused('NOT_REFUNDABLE', { lines: [{ id: 'speckled-teapot', quantity: 3, amount: 9000 }], shipping: 40 });
    });
    show();
    await choose('It was received');
    await press('Received: give €125.10 back');
    await screen.findByText('At most €0.40 is left.');
    const field = screen.getByLabelText<HTMLInputElement>(/^Shipping to give back/);
    expect(document.activeElement).toBe(field);

    await userEvent.clear(field);
    await userEvent.type(field, '0.40{Enter}');

    await screen.findByText(/^Received\./);
    expect(changed[1]?.body).toMatchObject({ shipping: 40 });
  });
});
