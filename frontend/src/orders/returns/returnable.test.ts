import { describe, expect, it } from 'vitest';
import { returned } from '@/testing/samples';
import { choosableOf, reasonOf, withReturn, withReturnable } from './returns';
import { arrivedOrder, CUP, returnable, TEAPOT, UNTIL } from './returnShop';

const ofSam = returnable({ sellerId: 'sam', lines: [{ id: 'cup', quantity: 1 }] });
const order = arrivedOrder({ products: [TEAPOT, CUP], returnable: [returnable(), ofSam] });

describe('what may be returned', () => {
  it('is not chosen before the shopper has, unless it is one unit', () => {
    expect(choosableOf(order, returnable(), {})).toMatchObject([{ most: 2, quantity: 0 }]);
    expect(choosableOf(order, ofSam, {})).toMatchObject([{ most: 1, quantity: 1 }]);
  });

  it('is never more than the shop says', () => {
    expect(choosableOf(order, returnable({ lines: [{ id: TEAPOT.id, quantity: 1 }] }), { [TEAPOT.id]: 2 })).toMatchObject([{ most: 1, quantity: 1 }]);
  });

  it('is less after a return, and as much after the same return once more', () => {
    const after = withReturn(order, returned());

    expect(after.returns).toEqual([returned()]);
    expect(after.returnable).toEqual([{ sellerId: 'ines', until: UNTIL, lines: [{ id: TEAPOT.id, quantity: 1 }] }, ofSam]);
    expect(withReturn(after, returned())).toBe(after);
  });

  it('is nothing of a seller to whom all is returned', () => {
    expect(withReturn(order, returned({ lines: [{ id: TEAPOT.id, quantity: 2 }] })).returnable).toEqual([ofSam]);
    expect(withReturnable(order, 'sam', { until: UNTIL, lines: [] }).returnable).toEqual([returnable()]);
  });
});

it('sends a reason without what the shop does not take', () => {
  expect(reasonOf('  Too\tsmall.\r\n\nSorry. ')).toBe('Too small.\n\nSorry.');
});
