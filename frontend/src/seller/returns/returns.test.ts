import { describe, expect, it } from 'vitest';
import { sellerOrder, shopperReturn } from '../orders/samples';
import { leftFrom, leftOf } from '../refunds/left';
import { amountOf, shippingOf } from './received';
import { listWith, waitingOf } from './pages';
import { ageOf, decisionsOf, meanwhileOf, outcomeOf, stateOf, waits } from './words';

const STATES = ['Asked', 'Approved', 'Refused', 'Received'] as const;
const TEAPOT = 'speckled-teapot';
const inState = (state: (typeof STATES)[number]) => shopperReturn({ state });

describe('a return', () => {
  it('is approved or refused first, and received after that', () => {
    expect(STATES.map((state) => decisionsOf(inState(state)))).toEqual([['Approved', 'Refused'], ['Received'], [], []]);
    expect(STATES.filter((state) => waits(inState(state)))).toEqual(['Asked', 'Approved']);
  });

  it.each(STATES)('has words for being %s', (state) => {
    const said = [stateOf(inState(state)).name, outcomeOf(inState(state)), meanwhileOf(inState(state))];

    expect(said.every((words) => words.length > 0)).toBe(true);
    expect(said[2]).toMatch(/^Nothing changed now: it .*\.$/);
  });

  it.each([
    ['2026-08-09T12:00:00Z', 'since today'],
    ['2026-08-10T09:59:59Z', 'since today'],
    ['2026-08-10T10:00:00Z', 'for 1 day'],
    ['2026-08-21T10:00:00Z', 'for 12 days'],
    ['2026-08-09T09:00:00Z', 'since today'],
  ])('waits at %s %s', (now, words) => {
    expect(ageOf(shopperReturn().askedAt, Date.parse(now))).toBe(words);
  });
});

describe('what goes back when a return is received', () => {
  const left = leftOf(sellerOrder());
  const of = (quantity: number) => shopperReturn({ lines: [{ id: TEAPOT, quantity }] });

  it('is what is left of the price of its units', () => {
    expect(amountOf(of(2), left)).toBe(7980);
    expect(amountOf(of(2), leftFrom({ lines: [{ id: TEAPOT, quantity: 3, amount: 10000 }], shipping: 0 }))).toBe(6666);
  });

  it('is the rest of the shipping, too, with the last units', () => {
    expect(shippingOf(of(2), sellerOrder(), left)).toBe(0);
    expect(shippingOf(of(3), sellerOrder(), left)).toBe(540);
    expect(shippingOf(of(1), sellerOrder(), leftFrom({ lines: [{ id: TEAPOT, quantity: 1, amount: 3990 }], shipping: 40 }))).toBe(40);
  });

  it('is no shipping as long as another line is with the buyer', () => {
    const [line] = sellerOrder().products;
    const two = sellerOrder({ products: [line!, { ...line!, id: 'mug', quantity: 1 }] });

    expect(shippingOf(of(3), two, leftOf(two))).toBe(0);
  });
});

describe('the list of returns', () => {
  const page = (nextCursor: string | null, ...states: (typeof STATES)[number][]) => ({ items: states.map(inState), nextCursor });

  it('counts those that wait, as far as it is known', () => {
    expect(waitingOf(undefined)).toBeNull();
    expect(waitingOf([page(null)])).toBeNull();
    expect(waitingOf([page(null, 'Asked', 'Approved', 'Received')])).toBe('2');
    expect(waitingOf([page('more', 'Asked')])).toBe('1+');
  });

  it('shows what became of one in its place', () => {
    const list = { pages: [page(null, 'Asked')], pageParams: [null] };

    expect(listWith(list, inState('Approved')).pages[0]!.items.map(({ state }) => state)).toEqual(['Approved']);
    expect(listWith(list, shopperReturn({ id: 'another', state: 'Approved' }))).toEqual(list);
  });
});
