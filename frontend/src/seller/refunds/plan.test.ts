import { describe, expect, it } from 'vitest';
import { sellerOrder } from '../orders/samples';
import { leftFrom, leftOf } from './left';
import { BLANK, draftFrom, faultsFrom, faultsOf, isFaulty, planOf, requestOf, unansweredFrom, type RefundDraft } from './plan';

const [teapot] = sellerOrder().products;
const ORDER = sellerOrder({
  products: [
    { ...teapot!, units: { toPack: 1, shipped: 2, delivered: 0, cancelled: 0, returned: 0 } },
    { ...teapot!, id: 'mug', productId: 'mug', title: 'Mug', quantity: 1, price: { amount: 1200, currency: 'EUR' } },
  ],
});
const LEFT = leftOf(ORDER);
const TEAPOT = teapot!.id;

const planned = (change: Partial<RefundDraft>, left = LEFT) => planOf(ORDER, left, { ...BLANK, ...change });
const faulty = (change: Partial<RefundDraft>, left = LEFT) => faultsOf(ORDER, left, { ...BLANK, ...change }, planned(change, left));

describe('a refund', () => {
  it('is the sum of units, an amount and shipping', () => {
    const plan = planned({ picked: { [TEAPOT]: 2, mug: 'amount' }, amounts: { mug: '2,50' }, shipping: '4.90' });

    expect(plan).toEqual({
      lines: [
        { id: TEAPOT, title: 'Speckled teapot', quantity: 2, amount: 7980 },
        { id: 'mug', title: 'Mug', quantity: 0, amount: 250 },
      ],
      shipping: 490,
      sum: 8720,
      restock: false,
    });
    expect(requestOf(plan, ' Arrived\tlate. ')).toEqual({
      lines: [
        { id: TEAPOT, quantity: 2, amount: 7980 },
        { id: 'mug', amount: 250 },
      ],
      shipping: 490,
      restock: false,
      reason: 'Arrived late.',
    });
  });

  it('has all of the shipping once nothing is sent, as the shop gives it back then', () => {
    const units = { toPack: 1, shipped: 0, delivered: 0, cancelled: 2, returned: 0 };
    const [line] = ORDER.products;
    const unsent = { ...ORDER, products: [{ ...line!, units }, { ...line!, id: 'course', units: null }] };
    const shippingOf = (products: typeof unsent.products, picked: RefundDraft['picked']) =>
      planOf({ ...unsent, products }, leftOf(unsent), { ...BLANK, shipping: '1', picked }).shipping;

    expect(shippingOf(unsent.products, { [TEAPOT]: 1 })).toBe(540);
    expect(shippingOf(unsent.products, { [TEAPOT]: 'amount' })).toBe(100);
    expect(shippingOf(unsent.products, { course: 1 })).toBe(100);
    expect(shippingOf([...unsent.products, { ...line!, id: 'mug', units }], { [TEAPOT]: 1 })).toBe(100);
    expect(shippingOf([{ ...line!, units: { ...units, shipped: 1 } }], { [TEAPOT]: 1 })).toBe(100);
  });

  it('may be of shipping alone, and says nothing of what it is not for', () => {
    expect(requestOf(planned({ shipping: '1' }), ' ')).toEqual({ shipping: 100, restock: false });
  });

  it('takes units back whose money went back before', () => {
    const left = leftFrom({ lines: [{ id: TEAPOT, quantity: 1, amount: 0 }], shipping: 0 });

    expect(requestOf(planned({ picked: { [TEAPOT]: 1 } }, left), '').lines).toEqual([{ id: TEAPOT, quantity: 1 }]);
  });

  it('holds no more units than are left by now', () => {
    const left = leftFrom({ lines: [{ id: TEAPOT, quantity: 1, amount: 3990 }], shipping: 0 });

    expect(planned({ picked: { [TEAPOT]: 3, mug: 1 } }, left).lines.map(({ quantity, amount }) => [quantity, amount])).toEqual([[1, 3990]]);
  });

  it('puts back into stock what was never packed, unless the seller says otherwise', () => {
    const restocks = (change: Partial<RefundDraft>) => planned(change).restock;

    expect(restocks({ picked: { [TEAPOT]: 1 } })).toBe(true);
    expect(restocks({ picked: { [TEAPOT]: 2 } })).toBe(false);
    expect(restocks({ picked: { [TEAPOT]: 2 }, restock: true })).toBe(true);
    expect(restocks({ picked: { [TEAPOT]: 1 }, restock: false })).toBe(false);
    expect(restocks({ picked: { [TEAPOT]: 'amount' }, amounts: { [TEAPOT]: '5' }, restock: true })).toBe(false);
  });
});

describe('what is wrong with a refund', () => {
  const amount = (text: string) => faulty({ picked: { mug: 'amount' }, amounts: { mug: text } }).lines.mug;

  it('is said at its field', () => {
    expect(amount('')).toMatch(/An amount/);
    expect(amount('some')).toMatch(/An amount/);
    expect(amount('0')).toBe('More than nothing.');
    expect(amount('12.01')).toBe('At most €12.00 is left.');
    expect(amount('12')).toBeUndefined();
    expect(faulty({ shipping: '5.41' }).shipping).toBe('At most €5.40 is left.');
    expect(faulty({ shipping: '5.40' }).shipping).toBeUndefined();
    expect(faulty({ shipping: '1', reason: 'a'.repeat(503) }).reason).toBe('That is 3 characters too long.');
  });

  it('is that nothing was chosen', () => {
    expect(faulty({}).nothing).toBe('Choose what goes back.');
    expect(faulty({ shipping: '0' }).nothing).toBe('Choose what goes back.');
    expect(isFaulty(faulty({ shipping: '0.01' }))).toBe(false);
  });

  it('may be found by the shop', () => {
    const plan = planned({ picked: { mug: 1 }, shipping: '1' });
    const errors = ['/lines/0/amount', '/shipping', '/reason', '/restock'].map((pointer) => ({ pointer, detail: `No: ${pointer}`, code: 'OUT_OF_RANGE' as const }));

    expect(faultsFrom(errors, plan)).toEqual({ lines: { mug: 'No: /lines/0/amount' }, shipping: 'No: /shipping', reason: 'No: /reason' });
  });
});

describe('what a tab keeps of a refund', () => {
  it('is as it was typed and sent, and blank if it cannot be read', () => {
    const plan = planned({ picked: { mug: 1 } });

    expect(draftFrom(JSON.stringify({ ...BLANK, shipping: '1' }))).toEqual({ ...BLANK, shipping: '1' });
    expect(draftFrom('')).toEqual(BLANK);
    expect(unansweredFrom(JSON.stringify(plan))).toEqual(plan);
    expect(unansweredFrom('')).toBeNull();
  });
});
