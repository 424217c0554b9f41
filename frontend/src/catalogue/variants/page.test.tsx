import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Product } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { shirt, variant } from '@/testing/variants';
import { show } from '@/testing/shown';
import { ProductDetails } from '../ProductDetails';

vi.mock('next/navigation', async () => {
  const { useSyncExternalStore } = await import('react');
  const { replaceState } = window.history;
  let changed = () => {};
  window.history.replaceState = function (this: History, ...change) {
    replaceState.apply(this, change);
    changed();
  };
  return {
    useRouter: () => ({ prefetch: () => {} }),
    useSearchParams: () =>
      new URLSearchParams(
        useSyncExternalStore(
          (listener) => {
            changed = listener;
            return () => {};
          },
          () => window.location.search,
        ),
      ),
  };
});

function open(query: string, product: Product = shirt()) {
  window.history.replaceState(null, '', `/product/?id=shirt${query}`);
  show(<ProductDetails product={product} />);
}

const chip = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').flatMap((radio) => (radio.checked ? [radio.closest('label')?.textContent] : []));
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));

beforeEach(() => cart().becomeGuest());

describe('the options on a product’s page', () => {
  it('are groups with a name, and nothing chosen at first', () => {
    open('');

    const colours = screen.getByRole('group', { name: 'Colour' });
    expect(within(colours).getAllByRole('radio').length).toBe(3);
    expect(chosen()).toEqual([]);
    expect(screen.getByText('from')).toBeDefined();
    expect(screen.getByText('€30.00')).toBeDefined();
  });

  it('show the price, the stock and the address of what is chosen', async () => {
    open('');

    await userEvent.click(chip('L'));
    expect(window.location.search).toBe('?id=shirt');
    await userEvent.click(chip('Blue'));

    expect(screen.getByText('€34.00')).toBeDefined();
    expect(screen.queryByText('from')).toBeNull();
    expect(window.location.search).toBe('?id=shirt&variant=5');
    expect(screen.getByRole('group', { name: 'Size: L' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Picture 2 of 2' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('can be chosen though they are sold out, and say so', async () => {
    open('&variant=1');

    await userEvent.click(chip(/^Blue\s*, Sold out$/));

    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sold out' }).disabled).toBe(true);
    expect(window.location.search).toBe('?id=shirt&variant=2');
  });

  it('come from the address, and follow it', async () => {
    open('&variant=5');
    expect(chosen()).toEqual(['L', 'Blue']);

    window.history.replaceState(null, '', '/product/?id=shirt&variant=1');

    await vi.waitFor(() => expect(chosen()).toEqual(['S', 'White']));
  });

  it('that are missing are asked for, and nothing is added', async () => {
    open('');
    await userEvent.click(chip('S'));

    await add();

    expect((await screen.findByText(/Choose first/)).textContent).toBe('Choose first: Colour');
    expect(document.activeElement).toBe(chip('White'));
    expect(cart().view().count).toBe(0);
  });

  it('go into the cart as the variant that they name', async () => {
    open('&variant=5');

    await add();

    expect(cart().view().lines).toMatchObject([{ id: 'shirt~5', productId: 'shirt', price: { amount: 3400 }, image: { src: '/media/blue.jpg' } }]);
    expect(screen.getByText('1 in your cart')).toBeDefined();
  });

  it('are chosen already where each has one value', async () => {
    open('', shirt({ options: [{ name: 'Size', values: ['M'] }], variants: [variant('9', ['M'])] }));

    await add();

    expect(cart().view().lines).toMatchObject([{ id: 'shirt~9' }]);
  });

  it('are told to search engines with the lowest and the highest price', () => {
    open('');

    const said = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as { offers: object };
    expect(said.offers).toMatchObject({ '@type': 'AggregateOffer', lowPrice: '30.00', highPrice: '34.00', offerCount: 5 });
  });
});
