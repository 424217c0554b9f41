import { describe, expect, it } from 'vitest';
import { product } from '@/testing/samples';
import { GUEST_KEY, loadGuest, MOST_LINES, refreshLine, saveGuest, viewOfGuest, wantAsGuest, type GuestCart } from './guest';

const snapshot = { title: 'Teapot', image: null, price: { amount: 6800, currency: 'EUR' } };
const empty: GuestCart = { mergeId: 'm', lines: [] };
const one = wantAsGuest(empty, 'speckled-teapot', 2, snapshot);

describe('a guest’s cart', () => {
  it('is kept with the id it will be merged by', () => {
    saveGuest(localStorage, one);

    expect(loadGuest(localStorage)).toEqual(one);
  });

  it.each(['', '{', '{"lines":[{}]}', 'null'])('begins anew when storage holds %s', (text) => {
    localStorage.setItem(GUEST_KEY, text);

    expect(loadGuest(localStorage).lines).toEqual([]);
  });

  it('leaves nothing behind when it is empty', () => {
    saveGuest(localStorage, one);
    saveGuest(localStorage, wantAsGuest(one, 'speckled-teapot', 0));

    expect(localStorage.getItem(GUEST_KEY)).toBeNull();
  });

  it('sets quantities and keeps its id', () => {
    const changed = wantAsGuest(one, 'speckled-teapot', 5);

    expect(changed.lines[0]).toMatchObject({ quantity: 5, title: 'Teapot' });
    expect(changed.mergeId).toBe(one.mergeId);
  });

  it('holds no more products than a shopper’s', () => {
    const lines = Array.from({ length: MOST_LINES }, (_, id) => ({ productId: `p${id}`, quantity: 1, ...snapshot }));
    const full = { mergeId: 'm', lines };

    expect(wantAsGuest(full, 'another', 1, snapshot)).toBe(full);
  });

  it('tells of prices and stock that have changed', () => {
    const dearer = refreshLine(one.lines[0]!, product({ price: { amount: 7200, currency: 'EUR' }, stock: 1 }));
    const view = viewOfGuest({ mergeId: 'm', lines: [dearer] });

    expect(view.total).toEqual({ amount: 14400, currency: 'EUR' });
    expect(view.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['LOW_STOCK', 'Only 1 left in stock.'],
      ['PRICE_CHANGED', 'It was €68.00 when you put it in.'],
    ]);
  });

  it('does not count what is gone', () => {
    const view = viewOfGuest({ mergeId: 'm', lines: [refreshLine(one.lines[0]!, null)] });

    expect(view).toMatchObject({ total: { amount: 0 }, warnings: [{ code: 'UNAVAILABLE' }] });
  });
});
