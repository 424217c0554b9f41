import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderRequest, Quote, QuoteRequest, SavedAddress } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { cartOf, line, problem, publicSeller, quoteOf, savedAddress } from '@/testing/samples';
import { server } from '@/testing/server';
import { NOT_TAKEN, type Told } from './refusals';
import { ReviewStep } from './ReviewStep';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }), useSearchParams: () => new URLSearchParams() }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

const shopper = { id: 'alice', email: 'alice@example.org', moderates: false };
const express = quoteOf({ sellers: quoteOf().sellers.map((parcel) => ({ ...parcel, chosen: 'home-express' })), shippingAmount: 1150, totalAmount: 2150, pricing: 'faster' });

describe('the review of an order', () => {
  let saved: SavedAddress[];
  let asked: QuoteRequest[];
  let ordered: OrderRequest[];
  let answer: (request: QuoteRequest) => Response | Promise<Response>;

  beforeEach(() => {
    [saved, asked, ordered] = [[], [], []];
    const quoteFor = ({ shipping }: QuoteRequest): Quote => (shipping?.[0]?.optionId === 'home-express' ? express : quoteOf());
    answer = (request) => HttpResponse.json(quoteFor(request));
    server.use(
      http.get('*/api/users/addresses', () => HttpResponse.json({ items: saved, nextCursor: null })),
      http.post('*/api/users/addresses', async ({ request }) => {
        saved.push(savedAddress('added', (await request.json()) as Partial<SavedAddress>));
        return HttpResponse.json(saved.at(-1), { status: 201 });
      }),
      http.get('*/api/sellers/ines', () => HttpResponse.json(publicSeller({ trader: false }))),
      http.post('*/api/quotes', async ({ request }) => {
        asked.push((await request.json()) as QuoteRequest);
        return answer(asked.at(-1) as QuoteRequest);
      }),
    );
  });

  async function shown(lines = [line('mug', 1)], told?: Told) {
    server.use(http.get('*/api/cart', () => HttpResponse.json(cartOf(3, lines))));
    cart().becomeGuest();
    await cart().becomeShopper('alice');
    return render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ReviewStep shopper={shopper} told={told} onOrder={(body) => ordered.push(body)} />
      </QueryClientProvider>,
    );
  }
  const button = () => screen.getByRole('button', { name: 'Go on to payment' });
  const goOn = () => userEvent.click(button());
  const quoted = async (total: string) => {
    await screen.findByText(total);
    await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('false'));
  };

  async function typeBerlin() {
    await userEvent.selectOptions(await screen.findByLabelText('Country'), 'Germany');
    await userEvent.type(screen.getByLabelText('Postcode'), '10115');
  }
  async function typeTheRest() {
    await userEvent.type(screen.getByLabelText('Full name'), 'Alice');
    await userEvent.type(screen.getByLabelText('Street and house number'), 'Torstraße 1');
    await userEvent.type(screen.getByLabelText('City'), 'Berlin');
  }

  it('is one step for who has a default address', async () => {
    saved = [savedAddress('other'), savedAddress('home', { default: true })];
    await shown();
    await quoted('€14.50');

    await goOn();

    expect(ordered).toEqual([
      { cartVersion: 3, totalAmount: 1450, pricing: 'quoted', addressId: 'home', shipping: [{ sellerId: 'ines', optionId: 'home' }], email: 'alice@example.org' },
    ]);
  });

  it('goes to another saved address, and by another option', async () => {
    saved = [savedAddress('other', { name: 'Bob' }), savedAddress('home', { default: true })];
    await shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Change the address' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Bob/ }));
    await userEvent.click(await screen.findByRole('radio', { name: /Express 1 day/ }));
    await quoted('€21.50');

    await goOn();

    expect(ordered).toMatchObject([{ addressId: 'other', totalAmount: 2150, pricing: 'faster', shipping: [{ sellerId: 'ines', optionId: 'home-express' }] }]);
  });

  it('asks what it costs once country and postcode stand, and saves the address when going on', async () => {
    await shown();
    await typeBerlin();
    await quoted('€14.50');
    expect(asked).toEqual([{ cartVersion: 3, address: { country: 'DE', postalCode: '10115' } }]);
    await typeTheRest();

    await goOn();

    await waitFor(() => expect(ordered).toMatchObject([{ addressId: 'added', totalAmount: 1450 }]));
    expect(ordered[0]).not.toHaveProperty('address');
    expect(saved).toMatchObject([{ name: 'Alice', postalCode: '10115' }]);
  });

  it('sends the address with the order where it is not to be saved', async () => {
    await shown();
    await typeBerlin();
    await typeTheRest();
    await userEvent.click(screen.getByRole('checkbox', { name: /Save this address/ }));
    await quoted('€14.50');

    await goOn();

    expect(ordered).toMatchObject([{ address: { name: 'Alice', line1: 'Torstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' } }]);
    expect(saved).toEqual([]);
  });

  it('leads to the first part of the address that is missing', async () => {
    await shown();
    await screen.findByLabelText('Country');
    await userEvent.clear(screen.getByLabelText('E-mail for the receipt'));

    await goOn();

    expect(document.activeElement).toBe(screen.getByLabelText('Full name'));
    screen.getByText('Please give an e-mail address: the receipt goes there.');
    expect(ordered).toEqual([]);
  });

  it('keeps what was typed through a reload', async () => {
    const first = await shown();
    await typeBerlin();
    first.unmount();

    await shown();

    expect((await screen.findByLabelText<HTMLInputElement>('Postcode')).value).toBe('10115');
  });

  it('says what cannot be sent there, and does not go on', async () => {
    saved = [savedAddress('home', { default: true })];
    answer = () => HttpResponse.json(problem(422, 'NOT_SHIPPED_THERE', { current: { sellers: [{ sellerId: 'ines', lines: ['mug'] }] } }), { status: 422 });
    await shown([line('mug', 1, { title: 'Tall mug' })]);
    const told = await screen.findByText(/^Not sent to Germany: .*Tall mug/);

    await goOn();

    expect(told.closest('[tabindex]')).toBe(document.activeElement);
    expect(ordered).toEqual([]);
  });

  it('asks for no address where nothing is sent', async () => {
    answer = () => HttpResponse.json(quoteOf({ sellers: [], shippingAmount: 0, totalAmount: 1000 }));
    await shown([line('course', 1, { delivery: 'none' })]);
    await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('false'));
    expect(screen.queryByRole('heading', { name: 'Where it goes' })).toBeNull();

    await goOn();

    expect(asked).toEqual([{ cartVersion: 3 }]);
    expect(ordered).toEqual([{ cartVersion: 3, totalAmount: 1000, pricing: 'quoted', email: 'alice@example.org' }]);
  });

  it('never goes on with a quote of another choice', async () => {
    saved = [savedAddress('home', { default: true })];
    await shown();
    await quoted('€14.50');
    let give: (found: Response) => void = () => {};
    answer = () => new Promise((resolve) => (give = resolve));

    await userEvent.click(screen.getByRole('radio', { name: /Express/ }));
    await waitFor(() => expect(asked).toHaveLength(2));
    await goOn();
    expect(ordered).toEqual([]);
    screen.getByText('(being worked out)');

    give(HttpResponse.json(express));
    await quoted('€21.50');
  });

  it('drops an option that is not offered any more', async () => {
    saved = [savedAddress('home', { default: true })];
    await shown();
    await quoted('€14.50');
    answer = ({ shipping }) =>
      shipping ? HttpResponse.json(problem(422, 'UNKNOWN_SHIPPING_OPTION'), { status: 422 }) : HttpResponse.json(quoteOf());

    await userEvent.click(screen.getByRole('radio', { name: /Express/ }));

    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /Parcel/ }).checked).toBe(true));
  });

  it('tries again to read the addresses', async () => {
    saved = [savedAddress('home', { default: true })];
    server.use(http.get('*/api/users/addresses', () => HttpResponse.error(), { once: true }));
    await shown();
    const again = await screen.findByRole('button', { name: 'Try again' });
    // A click would do nothing, and say nothing.
    expect(button().getAttribute('aria-disabled')).toBe('true');

    await userEvent.click(again);

    await quoted('€14.50');
  });

  it('says so when there is no quote, and asks again', async () => {
    saved = [savedAddress('home', { default: true })];
    answer = () => HttpResponse.error();
    await shown();
    const again = await screen.findByRole('button', { name: 'Ask again' });
    answer = () => HttpResponse.json(quoteOf());

    await userEvent.click(again);

    await quoted('€14.50');
  });

  it('asks to remove what cannot be bought', async () => {
    await shown([line('jug', 1), line('mug', 1, { available: false })]);

    await screen.findByText('Remove what cannot be bought, then go on.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Go on to payment' }).disabled).toBe(true);
    expect(screen.queryByRole('group', { name: 'Quantity of mug' })).toBeNull();
    screen.getByRole('group', { name: 'Quantity of jug' });
  });

  it('brings the focus to why it was not ordered', async () => {
    await shown([line('jug', 1)], NOT_TAKEN);

    expect(document.activeElement).toBe(screen.getByText(NOT_TAKEN.title).parentElement);
  });
});
