import { describe, expect, it } from 'vitest';
import type { Order } from '@/api/shapes';
import { order } from '@/testing/samples';
import { amountOf, backForCancelled, backForLines } from './amounts';

type Line = Order['products'][number];
const [teapot] = order().products;
const units = (toPack: number, change: Partial<NonNullable<Line['units']>> = {}) => ({ toPack, shipped: 0, delivered: 0, cancelled: 0, returned: 0, ...change });
const line = (id: string, sellerId: string, quantity: number, amount: number, change: Partial<Line> = {}): Line => ({
  ...teapot!, id, title: id, sellerId, quantity, price: { amount, currency: 'EUR' }, units: units(quantity), ...change,
});
const shipping = (sellerId: string, amount: number, refundedAmount = 0) => ({ sellerId, optionId: 'home', name: 'Parcel', amount, refundedAmount });

describe('what goes back for units of a line', () => {
  it.each([
    ['all of it', line('cup', 'ines', 3, 1000), 3, 3000],
    ['one of three', line('cup', 'ines', 3, 1000), 1, 1000],
    ['what is left after some money went back', line('cup', 'ines', 3, 1000, { refundedAmount: 500 }), 3, 2500],
    ['their share of that, rounded down', line('cup', 'ines', 3, 1000, { refundedAmount: 500 }), 1, 833],
    ['their share of what is left after units went back', line('cup', 'ines', 3, 1000, { refundedAmount: 1000, units: units(1, { shipped: 1, cancelled: 1 }) }), 1, 1000],
    ['nothing once all money is back', line('cup', 'ines', 3, 1000, { refundedAmount: 3000 }), 2, 0],
    ['nothing once no unit is left', line('cup', 'ines', 2, 1000, { units: units(0, { shipped: 1, cancelled: 1, returned: 1 }) }), 1, 0],
    ['a download', line('pattern', 'ines', 1, 700, { units: null }), 1, 700],
  ])('is %s', (_, of, count, amount) => {
    expect(amountOf(of, count)).toBe(amount);
  });

  it('adds up to all that is left, one unit after the other', () => {
    let left = line('cup', 'ines', 3, 3333, { refundedAmount: 100 });
    let sum = 0;
    for (let cancelled = 1; cancelled <= 3; cancelled++) {
      const amount = amountOf(left, 1);
      sum += amount;
      left = { ...left, refundedAmount: left.refundedAmount + amount, units: units(3 - cancelled, { cancelled }) };
    }

    expect(sum).toBe(9899);
  });

  it('leaves out what was not chosen', () => {
    const found = order({ products: [line('cup', 'ines', 2, 1000), line('pot', 'ines', 1, 5000)] });

    expect(backForLines(found, [{ id: 'cup', quantity: 1 }])).toEqual([{ id: 'cup', title: 'cup', quantity: 1, amount: 1000 }]);
  });
});

describe('the shipping of what is cancelled', () => {
  const cup = line('cup', 'ines', 2, 1000);
  const pot = line('pot', 'sam', 1, 5000);
  const back = (products: Line[], chosen: Record<string, number>, charges = [shipping('ines', 550), shipping('sam', 700)]) =>
    backForCancelled(order({ products, shipping: charges }), Object.entries(chosen).map(([id, quantity]) => ({ id, quantity })));

  it('goes back for the seller who sends nothing', () => {
    expect(back([cup, pot], { cup: 2 })).toMatchObject({ shipping: 550, total: 2550 });
    expect(back([cup, pot], { cup: 2, pot: 1 })).toMatchObject({ shipping: 1250, total: 8250 });
  });

  it.each([
    ['a unit is still to be sent', [cup], { cup: 1 }],
    ['another line of the seller is', [cup, line('lid', 'ines', 1, 300)], { cup: 2 }],
    ['something of the seller was sent', [{ ...cup, units: units(1, { shipped: 1 }) }], { cup: 1 }],
  ])('stays when %s', (_, products, chosen) => {
    expect(back(products, chosen as Record<string, number>).shipping).toBe(0);
  });

  it('goes back with the last units, whatever was cancelled before, and once', () => {
    const last = { ...cup, units: units(1, { cancelled: 1 }), refundedAmount: 1000 };

    expect(back([last], { cup: 1 }, [shipping('ines', 550, 150)])).toMatchObject({ shipping: 400, total: 1400 });
    expect(back([last, pot], { pot: 1 }, [shipping('ines', 550)]).shipping).toBe(0);
  });

  it('does not wait for what is never sent', () => {
    expect(back([cup, line('pattern', 'ines', 1, 700, { units: null })], { cup: 2 }).shipping).toBe(550);
  });
});
