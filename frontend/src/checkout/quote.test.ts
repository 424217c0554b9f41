import { describe, expect, it } from 'vitest';
import { Refusal } from '@/api/refusal';
import { overlay } from '@/cart/view';
import { cartOf, line, quoteOf } from '@/testing/samples';
import { choose, daysOf, isSent, requestOf, titlesOf, unsentOf } from './quote';

const viewOf = (...lines: ReturnType<typeof line>[]) => overlay(cartOf(3, lines), new Map());

describe('a quote', () => {
  it('is ordered at exactly its figures, by the options that it shows as chosen', () => {
    expect(requestOf(3, quoteOf(), { addressId: 'home' }, 'a@example.org')).toEqual({
      cartVersion: 3,
      totalAmount: 1450,
      pricing: 'quoted',
      addressId: 'home',
      shipping: [{ sellerId: 'ines', optionId: 'home' }],
      email: 'a@example.org',
    });
  });

  it('of nothing that is sent needs neither address nor option', () => {
    const request = requestOf(3, quoteOf({ sellers: [], shippingAmount: 0, totalAmount: 1000 }), {}, 'a@example.org');

    expect(request).toEqual({ cartVersion: 3, totalAmount: 1000, pricing: 'quoted', email: 'a@example.org' });
  });

  it('has one choice for each seller, the last one', () => {
    const choices = choose([{ sellerId: 'ines', optionId: 'home' }], { sellerId: 'sam', optionId: 'home' });

    expect(choose(choices, { sellerId: 'ines', optionId: 'express' })).toEqual([
      { sellerId: 'sam', optionId: 'home' },
      { sellerId: 'ines', optionId: 'express' },
    ]);
  });

  it.each([
    [0, 0, 'the same day'],
    [1, 1, '1 day'],
    [2, 4, '2 to 4 days'],
    [0, 1, '0 to 1 day'],
  ])('from %i to %i days says %s', (minDays, maxDays, words) => {
    expect(daysOf({ minDays, maxDays })).toBe(words);
  });
});

describe('what is sent', () => {
  it('is all but what has nothing to send, also while that is not known', () => {
    expect(isSent(viewOf(line('course', 1, { delivery: 'none' })))).toBe(false);
    expect(isSent(viewOf(line('course', 1, { delivery: 'none' }), line('mug', 1)))).toBe(true);
    expect(isSent(overlay(cartOf(3, []), new Map([['mug', { quantity: 1 }]])))).toBe(true);
  });

  it('and what is not sent there has names', () => {
    const view = viewOf(line('mug', 1, { id: 'l1', title: 'Mug' }), line('jug', 1, { id: 'l2', title: 'Jug' }));
    const refusal = new Refusal(422, 'NOT_SHIPPED_THERE', 'No.', [], { sellers: [{ sellerId: 'ines', lines: ['l2'] }] });

    expect(titlesOf(view, unsentOf(refusal))).toEqual(['Jug']);
    expect(unsentOf(new Refusal(422, 'CART_EMPTY', 'No.'))).toEqual([]);
  });
});
