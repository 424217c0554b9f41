import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cartOf, line, product } from '@/testing/samples';
import type { CartCalls } from './calls';
import { CartStore } from './store';

const snapshot = { title: 'Shirt', image: null, price: { amount: 3000, currency: 'EUR' }, options: [{ name: 'Size', value: 'M' }] };
const shirt = (variantId: string, quantity: number) => line('shirt', quantity, { id: `shirt~${variantId}`, variantId, options: snapshot.options });

describe('a cart with variants of a product', () => {
  const calls = {
    read: vi.fn<CartCalls['read']>(),
    add: vi.fn<CartCalls['add']>(),
    change: vi.fn<CartCalls['change']>(),
    remove: vi.fn<CartCalls['remove']>(),
    merge: vi.fn<CartCalls['merge']>(),
    products: vi.fn<CartCalls['products']>(),
  };
  const news = { refused: vi.fn(), merged: vi.fn(), unmerged: vi.fn(), ended: vi.fn(), full: vi.fn() };
  let store: CartStore;

  beforeEach(() => {
    vi.resetAllMocks();
    store = new CartStore(calls, localStorage, news, { tell: vi.fn(), onTold: vi.fn() });
  });

  it('adds one beside another, and changes each by its line', async () => {
    calls.read.mockResolvedValue(cartOf(1, [shirt('1', 1)]));
    calls.add.mockResolvedValue(cartOf(2, [shirt('1', 1), shirt('2', 1)]));
    calls.change.mockResolvedValue(cartOf(3, [shirt('1', 5), shirt('2', 1)]));
    await store.becomeShopper('alice');

    store.add('shirt~2', 1, snapshot);
    await store.flush();
    store.set('shirt~1', 5);
    await store.flush();

    expect(calls.add).toHaveBeenCalledExactlyOnceWith('shirt~2', 1);
    expect(calls.change).toHaveBeenCalledExactlyOnceWith('shirt~1', 5);
    expect(store.view().lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['shirt~1', 5],
      ['shirt~2', 1],
    ]);
  });

  it('hands over what a guest had put in with the variants', async () => {
    store.becomeGuest();
    store.add('shirt~2', 1, snapshot);
    store.add('mug', 2, snapshot);
    calls.merge.mockResolvedValue(cartOf(1, []));

    await store.becomeShopper('alice');

    expect(calls.merge.mock.calls[0]?.[1]).toEqual([
      { productId: 'shirt', variantId: '2', quantity: 1 },
      { productId: 'mug', quantity: 2 },
    ]);
  });

  it('asks for a guest’s lines as their variants', async () => {
    store.becomeGuest();
    store.add('shirt~2', 1, snapshot);
    store.add('shirt~3', 1, snapshot);
    const dearer = { amount: 3500, currency: 'EUR' };
    calls.products.mockResolvedValue([product({ id: 'shirt', variantId: '3', price: dearer }), product({ id: 'shirt', variantId: '2' })]);

    await store.refreshGuest();

    expect(calls.products).toHaveBeenCalledExactlyOnceWith(['shirt~2', 'shirt~3']);
    expect(store.view().lines.map(({ id, price }) => [id, price?.amount])).toEqual([
      ['shirt~2', 6800],
      ['shirt~3', 3500],
    ]);
  });

  it('keeps a variant for the next sign-in when the session is over', async () => {
    calls.read.mockResolvedValue(cartOf(1, [shirt('1', 1)]));
    await store.becomeShopper('alice');

    store.add('shirt~1', 2, snapshot);
    store.becomeGuest(true);

    expect(store.view().lines).toMatchObject([{ id: 'shirt~1', quantity: 2, options: snapshot.options }]);
  });
});
