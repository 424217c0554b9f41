import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import { cartOf, line, product } from '@/testing/samples';
import type { CartCalls } from './calls';
import { GUEST_KEY } from './guest';
import { CartStore } from './store';

const snapshot = { title: 'Mug', image: null, price: { amount: 1000, currency: 'EUR' } };
const down = new Refusal(503, 'BUSY', 'Busy.');

/** A shop that keeps one cart, as the API does. */
function shop() {
  let cart: Cart = cartOf(0, []);
  const put = (id: string, quantity: number) => {
    const rest = cart.products.filter(({ productId }) => productId !== id);
    cart = cartOf(cart.version + 1, quantity > 0 ? [...rest, line(id, quantity)] : rest);
    return cart;
  };
  const quantityOf = (id: string) => cart.products.find(({ productId }) => productId === id)?.quantity ?? 0;
  const merged = new Set<string>();
  return {
    read: vi.fn<CartCalls['read']>(async () => cart),
    add: vi.fn<CartCalls['add']>(async (id, quantity) => put(id, quantityOf(id) + quantity)),
    change: vi.fn<CartCalls['change']>(async (id, quantity) => put(id, quantity)),
    remove: vi.fn<CartCalls['remove']>(async (id) => put(id, 0)),
    merge: vi.fn<CartCalls['merge']>(async (mergeId, products) => {
      if (!merged.has(mergeId)) products.forEach(({ productId, quantity }) => put(productId, quantityOf(productId) + quantity));
      merged.add(mergeId);
      return cart;
    }),
    products: vi.fn<CartCalls['products']>(async (ids) => ids.map((id) => product({ id }))),
  };
}

describe('the cart', () => {
  let calls: ReturnType<typeof shop>;
  let store: CartStore;
  const news = { refused: vi.fn(), merged: vi.fn(), unmerged: vi.fn(), ended: vi.fn(), full: vi.fn() };
  const neighbours = { tell: vi.fn(), onTold: vi.fn() };

  beforeEach(() => {
    vi.clearAllMocks();
    calls = shop();
    store = new CartStore(calls, localStorage, news, neighbours);
  });

  it('shows a click at once and sends many as one', async () => {
    await store.becomeShopper('alice');
    store.add('mug', 1, snapshot);
    await store.flush();

    for (let quantity = 2; quantity <= 50; quantity++) store.set('mug', quantity);
    expect(store.view()).toMatchObject({ count: 50, settling: true });
    await store.flush();

    expect(calls.change).toHaveBeenCalledExactlyOnceWith('mug', 50);
    expect(store.view()).toMatchObject({ count: 50, settling: false, total: { amount: 50_000 } });
  });

  it('adds to what the server has when it is not known yet', async () => {
    await calls.add('mug', 3);
    let answer: (cart: Cart) => void = () => {};
    calls.read.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const loaded = store.becomeShopper('alice');

    store.add('mug', 1, snapshot);
    store.add('mug', 1, snapshot);
    store.add('jug', 1, snapshot);
    expect(store.view()).toMatchObject({ status: 'loading', count: 3 });
    expect(await store.flush()).toBe(false);
    expect(calls.change).not.toHaveBeenCalled();
    answer(cartOf(1, [line('mug', 3)]));
    await loaded;

    expect(store.view()).toMatchObject({ status: 'ready', count: 6 });
    expect(await store.flush()).toBe(true);
    expect(calls.change).toHaveBeenCalledExactlyOnceWith('mug', 5);
    expect(calls.add).toHaveBeenLastCalledWith('jug', 1);
  });

  it('says so when what was added has to wait, and goes on', async () => {
    calls.read.mockRejectedValueOnce(down);
    const loaded = store.becomeShopper('alice');
    store.add('mug', 2, snapshot);
    await loaded;
    expect(store.view()).toMatchObject({ status: 'failed', count: 2 });

    (news.refused.mock.calls[0]![1] as () => void)();
    await vi.waitFor(() => expect(store.view().status).toBe('ready'));
    await store.flush();

    expect(calls.add).toHaveBeenCalledExactlyOnceWith('mug', 2);
  });

  it('waits a moment before it sends', async () => {
    vi.useFakeTimers();
    await store.becomeShopper('alice');

    store.add('mug', 1, snapshot);
    await vi.advanceTimersByTimeAsync(299);
    expect(calls.add).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(calls.add).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('goes back to what the server has when it is refused, and can try again', async () => {
    await store.becomeShopper('alice');
    store.add('mug', 2, snapshot);
    await store.flush();
    calls.change.mockRejectedValueOnce(new Refusal(422, 'QUANTITY_LIMIT', 'Too many.'));

    store.set('mug', 98);
    await store.flush();

    expect(store.view()).toMatchObject({ count: 2, settling: false });
    const again = news.refused.mock.calls[0]![1] as () => void;
    again();
    await store.flush();
    expect(store.view().count).toBe(98);
  });

  it('sends a quantity again after a hiccup, but never an addition', async () => {
    await store.becomeShopper('alice');
    calls.add.mockRejectedValueOnce(down);
    store.add('mug', 1, snapshot);
    await store.flush();
    expect(calls.add).toHaveBeenCalledOnce();
    expect(news.refused).toHaveBeenCalledOnce();

    store.add('mug', 1, snapshot);
    await store.flush();
    calls.change.mockRejectedValueOnce(down);
    store.set('mug', 3);
    await store.flush();
    expect(store.view().count).toBe(3);
  });

  it('adds anew what another tab took out', async () => {
    await store.becomeShopper('alice');
    store.add('mug', 1, snapshot);
    await store.flush();
    calls.change.mockRejectedValueOnce(new Refusal(404, 'NOT_IN_CART', 'Gone.'));

    store.set('mug', 4);
    await store.flush();

    expect(calls.add).toHaveBeenLastCalledWith('mug', 4);
  });

  it('keeps what was wanted while a call was under way', async () => {
    await store.becomeShopper('alice');
    store.add('mug', 1, snapshot);
    await store.flush();
    const change = calls.change.getMockImplementation()!;
    calls.change.mockImplementationOnce(async (id, quantity) => {
      store.set('mug', 7);
      return change(id, quantity);
    });

    store.set('mug', 2);
    await store.flush();

    expect(store.view()).toMatchObject({ count: 7, settling: false });
  });

  it('hands a guest’s cart over once', async () => {
    store.becomeGuest();
    store.add('mug', 2, snapshot);

    await store.becomeShopper('alice');
    await store.becomeShopper('alice');

    expect(calls.merge).toHaveBeenCalledOnce();
    expect(store.view()).toMatchObject({ owner: 'shopper', count: 2 });
    expect(localStorage.getItem(GUEST_KEY)).toBeNull();
    expect(news.merged).toHaveBeenCalledOnce();
  });

  it('keeps a guest’s cart that could not be handed over, under the same id', async () => {
    store.becomeGuest();
    store.add('mug', 2, snapshot);
    calls.merge.mockRejectedValueOnce(down);

    await store.becomeShopper('alice');
    expect(localStorage.getItem(GUEST_KEY)).not.toBeNull();
    expect(store.view()).toMatchObject({ count: 0, left: [{ productId: 'mug', quantity: 2, title: 'Mug' }] });
    (news.unmerged.mock.calls[0]![1] as () => void)();
    await vi.waitFor(() => expect(store.view().count).toBe(2));

    expect(calls.merge.mock.calls[0]![0]).toBe(calls.merge.mock.calls[1]![0]);
    expect(store.view().left).toEqual([]);
  });

  it('forgets answers that were overtaken', async () => {
    await store.becomeShopper('alice');
    store.add('mug', 1, snapshot);
    await store.flush();
    calls.read.mockResolvedValueOnce(cartOf(0, []));

    await store.reload();

    expect(store.view().count).toBe(1);
  });

  it('says when it could not be read', async () => {
    calls.read.mockRejectedValueOnce(down);

    await store.becomeShopper('alice');

    expect(store.view()).toMatchObject({ status: 'failed', failure: down });
  });
});
