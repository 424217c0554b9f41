import { describe, expect, it } from 'vitest';
import type { SellerOrder } from '@/api/shapes';
import { refund, sellerOrder } from '../orders/samples';
import { isNothing, leftFrom, leftOf, leftOfId, shareOf } from './left';

const TEAPOT = 'speckled-teapot';
type Line = SellerOrder['products'][number];

const orderWith = (line: Partial<Line>, change: Partial<SellerOrder> = {}) =>
  sellerOrder({ products: sellerOrder().products.map((whole) => ({ ...whole, ...line })), ...change });

describe('what is left', () => {
  it('is everything at first', () => {
    expect(leftOf(sellerOrder())).toEqual({ lines: { [TEAPOT]: { quantity: 3, amount: 11970 } }, shipping: 540 });
  });

  it('is without units that were cancelled or returned, and without money that went back', () => {
    const order = orderWith({ units: { toPack: 0, shipped: 2, delivered: 2, cancelled: 1, returned: 1 }, refundedAmount: 8000 });

    expect(leftOfId(leftOf(order), TEAPOT)).toEqual({ quantity: 1, amount: 3970 });
  });

  it('counts refunded units of a line that is not sent, but not those whose refund failed', () => {
    const refunds = [refund(), refund({ id: 'failed', state: 'Failed' }), refund({ id: 'cancelled', state: 'Cancelled' })];

    expect(leftOfId(leftOf(orderWith({ units: null, refundedAmount: 3990 }, { refunds })), TEAPOT)).toEqual({ quantity: 2, amount: 7980 });
  });

  it('has the shipping that did not go back, and none where nothing is sent', () => {
    const { shipping } = sellerOrder();

    expect(leftOf(sellerOrder({ shipping: { ...shipping!, refundedAmount: 500 } })).shipping).toBe(40);
    expect(leftOf(sellerOrder({ shipping: null })).shipping).toBe(0);
  });

  it('is what the shop says, and nothing of a line that it does not name', () => {
    const left = leftFrom({ lines: [{ id: TEAPOT, quantity: 1, amount: 10 }], shipping: 0 });

    expect(leftOfId(left, TEAPOT)).toEqual({ quantity: 1, amount: 10 });
    expect(leftOfId(left, 'mug')).toEqual({ quantity: 0, amount: 0 });
    expect([left, leftFrom({ lines: [], shipping: 0 }), leftFrom({ lines: [], shipping: 1 })].map(isNothing)).toEqual([false, true, false]);
  });
});

describe('the money of units', () => {
  it.each([
    [{ quantity: 3, amount: 11970 }, 1, 3990],
    [{ quantity: 3, amount: 10000 }, 1, 3333],
    [{ quantity: 3, amount: 10000 }, 2, 6666],
    [{ quantity: 3, amount: 10000 }, 3, 10000],
    [{ quantity: 3, amount: 10000 }, 4, 10000],
    [{ quantity: 1, amount: 0 }, 1, 0],
    [{ quantity: 0, amount: 500 }, 1, 0],
  ])('of %o: %d are worth %d', (left, units, amount) => {
    expect(shareOf(left, units)).toBe(amount);
  });

  it('is all of it in the end, however the units go back', () => {
    for (const steps of [[1, 1, 1, 4], [2, 5], [6, 1], [3, 3, 1]]) {
      let left = { quantity: 7, amount: 9999 };
      let back = 0;
      for (const units of steps) {
        const share = shareOf(left, units);
        back += share;
        left = { quantity: left.quantity - units, amount: left.amount - share };
      }
      expect([back, left]).toEqual([9999, { quantity: 0, amount: 0 }]);
    }
  });
});
