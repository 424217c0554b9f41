import { describe, expect, it } from 'vitest';
import type { SalesDay } from '@/api/shapes';
import { image, product } from '@/testing/samples';
import { bars, change, hasLosses, hasSales } from './figures';
import { BLANK, changeOf, draftOf, editOf, faultsFrom, faultsOf, typedOf, type Typed } from './listingForm';
import { pictureFault } from './pictureRules';
import { keyFor, settleSent } from '@/session/sent';
import { faultOf, lastDays, lengthOf, rangeOf, shift, todayOf } from './range';

const day = (date: string, revenue: number): SalesDay => ({ date, revenue, shipping: 490, orders: 1, units: 2, refunded: 0, givenBack: 0, lost: 0 });

describe('a range of days', () => {
  it('counts both ends, over ends of months and clock changes', () => {
    expect(lastDays(7, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' });
    expect(shift('2026-03-28', 2)).toBe('2026-03-30');
    expect(lengthOf({ from: '2026-03-01', to: '2026-03-31' })).toBe(31);
  });

  it('is read from the address, good or not, or left to the shop', () => {
    expect(rangeOf(new URLSearchParams('from=2026-01-01&to=2026-01-31'))).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect(rangeOf(new URLSearchParams('from=x'))).toEqual({ from: 'x', to: '' });
    expect(rangeOf(new URLSearchParams())).toBeNull();
  });

  it('ends with the day that it is in the shop', () => {
    const now = new Date('2026-03-01T23:30:00Z');

    expect(todayOf(now, 'Europe/Lisbon')).toBe('2026-03-01');
    expect(todayOf(now, 'Asia/Tokyo')).toBe('2026-03-02');
    expect(todayOf(now, 'America/New_York')).toBe('2026-03-01');
  });

  it.each([
    [{ from: '', to: '2026-01-01' }, 'Choose both days.'],
    [{ from: '2026-02-31', to: '2026-03-01' }, 'There is no such day.'],
    [{ from: 'x', to: '2026-03-01' }, 'There is no such day.'],
    [{ from: '2026-01-02', to: '2026-01-01' }, 'The first day is after the last.'],
    [{ from: '2024-01-01', to: '2026-01-01' }, 'At most a year at a time.'],
    [{ from: '2026-01-01', to: '2026-01-01' }, null],
  ])('%o is judged', (range, fault) => {
    expect(faultOf(range)).toBe(fault);
  });
});

describe('figures', () => {
  it('compare with the days before', () => {
    expect([change(150, 100), change(50, 100), change(5, 0), change(0, 0), change(50, -100)]).toEqual([50, -50, null, null, 150]);
  });

  it('are bars of a day, or of a week when there are many, and lose nothing', () => {
    const year = Array.from({ length: 365 }, (_, at) => day(shift('2026-01-01', at), 10));

    expect(bars(year.slice(0, 30))).toHaveLength(30);
    expect(bars(year)).toHaveLength(53);
    expect(bars(year).reduce((sum, { revenue }) => sum + revenue, 0)).toBe(3650);
  });

  it('are shown for days on which money only went back, or was lost', () => {
    const none = { revenue: 0, shipping: 0, orders: 0, units: 0, refunded: 0, givenBack: 0, lost: 0 };
    const sales = (change: Partial<SalesDay>) => ({
      ...{ timeZone: 'UTC', currency: 'EUR', from: '', to: '', totals: none, previous: none, products: [], lowStock: [] },
      daily: [{ ...none, date: '2026-08-04', ...change }],
    });

    expect([{}, { givenBack: 500 }, { givenBack: -500 }, { lost: 500 }].map((change) => hasSales(sales(change)))).toEqual([false, true, true, true]);
    expect([{}, { givenBack: 500 }, { lost: 500 }].map((change) => hasLosses(sales(change)))).toEqual([false, false, true]);
  });
});

describe('the form of a listing', () => {
  it('says everything that is missing at once', () => {
    expect(Object.keys(faultsOf({ ...BLANK, stock: 'many' }, 'EUR'))).toEqual(['title', 'description', 'category', 'price', 'stock']);
  });

  it.each([
    [{ title: 'a'.repeat(123) }, { title: 'That is 3 characters too long.' }],
    [{ description: 'a'.repeat(5001) }, { description: 'That is 1 character too long.' }],
    [{ price: '0' }, { price: 'A price above nothing.' }],
    [{ price: '0.00' }, { price: 'A price above nothing.' }],
  ])('says what the shop would not take before it is asked', (change, faults) => {
    const good = { ...BLANK, title: 'Tray', description: 'Ash.', category: 'kitchen', price: '42' };

    expect(faultsOf({ ...good, ...change }, 'EUR')).toEqual(faults);
  });

  it('sends what was typed in minor units', () => {
    const typed = { ...BLANK, title: ' Tray ', description: 'Ash.', category: 'kitchen', price: '42,50', stock: '3' };

    expect(faultsOf(typed, 'EUR')).toEqual({});
    expect(draftOf(typed, 'EUR')).toMatchObject({ title: 'Tray', price: { amount: 4250, currency: 'EUR' }, stock: 3, delivery: 'parcel' });
  });

  it('sends only what was changed, and stock as a difference, so that a sale meanwhile stands', () => {
    const seen = typedOf(product());
    const sent = (typed: Typed) => changeOf(seen, draftOf(typed, 'EUR'));

    expect(sent(seen)).toEqual({});
    expect(sent({ ...seen, price: '70' })).toEqual({ price: { amount: 7000, currency: 'EUR' } });
    expect(sent({ ...seen, stock: String(Number(seen.stock) + 4) })).toEqual({ restock: 4 });
    expect(sent({ ...seen, images: [image('/media/a.jpg')] })).toEqual({ images: ['/media/a.jpg'] });
    expect(sent({ ...seen, delivery: 'none' })).toEqual({ delivery: 'none' });
  });

  it('keeps only what was typed, so that it fits on what was changed elsewhere', () => {
    const seen = typedOf(product());

    expect(editOf(seen, { ...seen, title: 'Half' })).toEqual({ title: 'Half' });
  });

  it('shows faults of the shop beside their fields', () => {
    expect(faultsFrom([{ pointer: '/price/amount', detail: 'Too much.', code: 'OUT_OF_RANGE' }])).toEqual({ price: 'Too much.' });
  });
});

describe('the key of a new listing', () => {
  const draft = draftOf({ ...BLANK, title: 'Tray' }, 'EUR');

  it('stays the same until the listing is made, also after a reload', () => {
    const key = keyFor('sam', 'listing', draft);

    expect(keyFor('sam', 'listing', { ...draft })).toBe(key);
    settleSent('sam', 'listing');
    expect(keyFor('sam', 'listing', draft)).not.toBe(key);
  });

  it('is another one for other words, and for somebody else', () => {
    const key = keyFor('sam', 'listing', draft);

    expect(keyFor('sam', 'listing', { ...draft, title: 'Tray, again' })).not.toBe(key);
    expect(keyFor('sue', 'listing', draft)).not.toBe(key);
  });
});

describe('a picture', () => {
  it.each([
    ['image/gif', 10, /not a JPEG/],
    ['image/png', 0, /empty/],
    ['image/png', 16_000_000, /larger than 15 MB/],
  ])('of %s and %d bytes is refused', (type, size, words) => {
    expect(pictureFault({ name: 'a', type, size })).toMatch(words);
  });

  it('of a camera is taken', () => {
    expect(pictureFault({ name: 'a', type: 'image/jpeg', size: 3_000_000 })).toBeNull();
  });
});
