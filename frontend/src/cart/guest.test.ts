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

describe('variants in a guest’s cart', () => {
  const options = [{ name: 'Size', value: 'M' }];
  const two = wantAsGuest(wantAsGuest(one, 'shirt~2', 1, { ...snapshot, options }), 'shirt~3', 4, snapshot);

  it('are lines of their own', () => {
    expect(viewOfGuest(two).lines.map(({ id, productId, quantity }) => [id, productId, quantity])).toEqual([
      ['speckled-teapot', 'speckled-teapot', 2],
      ['shirt~2', 'shirt', 1],
      ['shirt~3', 'shirt', 4],
    ]);
    expect(viewOfGuest(two).lines[1]?.options).toEqual(options);
    expect(viewOfGuest(wantAsGuest(two, 'shirt~3', 0)).lines.map(({ id }) => id)).toEqual(['speckled-teapot', 'shirt~2']);
  });

  it('take what the catalogue says of them, and warn by their line', () => {
    const renamed = [{ name: 'Size', value: 'Medium' }];
    const refreshed = refreshLine(two.lines[2]!, product({ id: 'shirt', variantId: '3', choice: renamed, stock: 2 }));

    expect(viewOfGuest({ mergeId: 'm', lines: [refreshed] })).toMatchObject({
      lines: [{ id: 'shirt~3', options: renamed }],
      warnings: [{ code: 'LOW_STOCK', id: 'shirt~3', productId: 'shirt' }],
    });
  });
});
