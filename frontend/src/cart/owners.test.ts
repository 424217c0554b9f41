import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import { cartOf, line } from '@/testing/samples';
import type { CartCalls } from './calls';
import { loadGuest } from './guest';
import { CartStore } from './store';

const snapshot = { title: 'Mug', image: null, price: { amount: 1000, currency: 'EUR' } };
const over = new Refusal(401, 'UNAUTHORIZED', 'Over.');

describe('a cart whose owner changes', () => {
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

  beforeEach(async () => {
    vi.resetAllMocks();
    store = new CartStore(calls, localStorage, news, { tell: vi.fn(), onTold: vi.fn() });
    calls.read.mockResolvedValue(cartOf(1, [line('jug', 3)]));
    await store.becomeShopper('alice');
  });

  const kept = () => loadGuest(localStorage).lines.map(({ productId, quantity }) => [productId, quantity]);

  it('keeps what was added for the next sign-in when the session is over', async () => {
    calls.change.mockRejectedValue(over);

    store.add('jug', 2, snapshot);
    store.add('mug', 1, snapshot);
    await store.flush();
    store.becomeGuest(true);

    expect(kept()).toEqual([
      ['jug', 2],
      ['mug', 1],
    ]);
    expect(store.view()).toMatchObject({ owner: 'guest', count: 3 });
    expect(calls.add).not.toHaveBeenCalled();
    expect(news.ended).toHaveBeenCalledOnce();
    expect(news.refused).not.toHaveBeenCalled();
  });

  it('keeps it also when another call was the first to hear that it is over', async () => {
    store.add('mug', 1, snapshot);

    store.becomeGuest(true);

    expect(kept()).toEqual([['mug', 1]]);
    expect(news.ended).toHaveBeenCalledOnce();
  });

  it('keeps nothing of who signs out', () => {
    store.add('mug', 1, snapshot);

    store.becomeGuest();

    expect(kept()).toEqual([]);
    expect(store.view().count).toBe(0);
  });

  it.each([
    ['a guest', () => store.becomeGuest()],
    ['somebody else', () => void store.becomeShopper('bob')],
  ])('shows nothing of the former one’s answers to %s', async (_, change) => {
    let answer: (cart: Cart) => void = () => {};
    calls.change.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    store.set('jug', 9);
    store.add('mug', 1, snapshot);
    const flushed = store.flush();
    calls.read.mockResolvedValue(cartOf(0, []));

    change();
    answer(cartOf(7, [line('jug', 9)]));
    await flushed;

    expect(store.view().count).toBe(0);
    expect(calls.add).not.toHaveBeenCalled();
  });

  it('forgets that the former one’s cart could not be read', async () => {
    calls.read.mockRejectedValueOnce(new Refusal(503, 'BUSY', 'Busy.'));
    await store.becomeShopper('bob');
    expect(store.view().status).toBe('failed');
    calls.read.mockImplementationOnce(() => new Promise(() => {}));

    void store.becomeShopper('carol');

    expect(store.view().status).toBe('loading');
  });

  it('keeps showing what a guest had put in while the shop refuses to take it', async () => {
    store.becomeGuest();
    store.add('mug', 2, snapshot);
    calls.merge.mockRejectedValue(new Refusal(400, 'MALFORMED', 'No.'));

    await store.becomeShopper('alice');

    expect(store.view()).toMatchObject({ count: 3, left: [{ title: 'Mug', quantity: 2 }] });
    store.leaveGuestsLines();
    expect(store.view().left).toEqual([]);
    expect(kept()).toEqual([]);
  });
});
