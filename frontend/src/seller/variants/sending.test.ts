import { describe, expect, it } from 'vitest';
import type { BodyFault } from '@/api/refusal';
import { shirt } from '@/testing/variants';
import { changed, moved, withOption, withTexts } from './editing';
import { cellFaults, cellFaultsFrom, cellOf, draftsOf, variantChange } from './sending';
import { optionsOf, rowsOf, tableOf, withEdit, type Edits, type TypedOption } from './typed';

const SHIRT = shirt();
const OPTIONS = optionsOf(SHIRT);
const START = { price: '', stock: '' };
const tableWith = (options: readonly TypedOption[], edits: Edits = {}) => tableOf(options, rowsOf(SHIRT), edits, START);
const changeWith = (options: readonly TypedOption[], edits: Edits = {}) => variantChange(SHIRT, options, tableWith(options, edits));
const keyOf = (id: string) => tableWith(OPTIONS).find((row) => row.id === id)?.key ?? '';
const renamed = changed(OPTIONS, 'Colour', ({ values }) => ({ values: values.map((value) => (value.text === 'Blue' ? { ...value, text: 'Navy' } : value)) }));

describe('what is sent of a listed product', () => {
  it('is nothing when nothing was changed', () => {
    expect(changeWith(OPTIONS)).toEqual({});
  });

  it('is what was changed of a variant, and its stock as a difference', () => {
    const edits = withEdit(withEdit({}, keyOf('1'), { stock: '8' }), keyOf('5'), { price: '35,50', sku: ' L-B ', image: '' });

    expect(changeWith(OPTIONS, edits)).toEqual({
      variants: [
        { id: '1', restock: 3 },
        { id: '5', price: { amount: 3550, currency: 'EUR' }, sku: 'L-B', image: '' },
      ],
    });
  });

  it('names a renamed value in the options and in its variants', () => {
    expect(changeWith(renamed)).toEqual({
      options: [SHIRT.options[0], { name: 'Colour', values: ['White', 'Navy', 'Red'] }],
      variants: [
        { id: '2', values: ['S', 'Navy'] },
        { id: '5', values: ['L', 'Navy'] },
      ],
    });
  });

  it('has only the options when values are moved', () => {
    const turned = changed(OPTIONS, 'Size', ({ values }) => ({ values: moved(values, 0, 1) }));

    expect(changeWith(turned)).toEqual({ options: [{ name: 'Size', values: ['L', 'S'] }, SHIRT.options[1]] });
  });

  it('archives what is switched off, and what has no value any more', () => {
    const without = changed(OPTIONS, 'Colour', ({ values }) => ({ values: values.filter(({ text }) => text !== 'Red') }));

    expect(changeWith(OPTIONS, withEdit({}, keyOf('1'), { on: false, stock: '0' }))).toEqual({ variants: [{ id: '1', status: 'archived' }] });
    expect(changeWith(without).variants).toEqual([{ id: '3', status: 'archived' }]);
  });

  it('has new variants whole', () => {
    const more = changed(OPTIONS, 'Size', (option) => withTexts(option, ['XL']));
    const edits = tableWith(more).reduce<Edits>((all, { key, id }) => (id ? all : withEdit(all, key, { price: '40', stock: '2' })), {});

    expect(changeWith(more, edits).variants?.[0]).toEqual({ values: ['XL', 'White'], price: { amount: 4000, currency: 'EUR' }, stock: 2 });
  });
});

describe('what is sent of a new one', () => {
  it('is every row that is for sale', () => {
    const size = [withTexts({ key: 'option', name: 'Size', values: [] }, ['S', 'L'])];
    const table = tableOf(size, {}, { 'option\tL': { on: false } }, { price: '12', stock: '3' });

    expect(draftsOf(table, 'EUR')).toEqual([{ values: ['S'], price: { amount: 1200, currency: 'EUR' }, stock: 3 }]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['no option', [], ['options']],
    ['an option without name and values', withOption([]), ['option']],
    ['a value twice', [withTexts({ key: 'o', name: 'Size', values: [{ key: 'a', text: 'S' }, { key: 'b', text: 'S ' }] }, [])], ['b']],
    ['too many variants', ['a', 'b', 'c'].map((key) => withTexts({ key, name: key, values: [] }, [...'12345'])), ['options']],
  ] as const)('with %s is said at its place', (_, options, places) => {
    expect(Object.keys(cellFaults(options, tableOf(options, {}, {}, { price: '1', stock: '1' }), 'EUR'))).toEqual(places);
  });

  it('is said at the cell, and not of what is off', () => {
    const key = keyOf('1');

    expect(Object.keys(cellFaults(OPTIONS, tableWith(OPTIONS, { [key]: { price: 'ten', stock: '1.5' } }), 'EUR'))).toEqual([cellOf(key, 'price'), cellOf(key, 'stock')]);
    expect(cellFaults(OPTIONS, tableWith(OPTIONS, { [key]: { price: 'ten', on: false } }), 'EUR')).toEqual({});
  });

  it('with what the shop found, too', () => {
    const errors: BodyFault[] = [
      { pointer: '/variants/0/price/amount', detail: 'Too much.', code: 'OUT_OF_RANGE' },
      { pointer: '/options/0/values', detail: 'Too many.', code: 'OUT_OF_RANGE' },
      { pointer: '/title', detail: 'Too long.', code: 'OUT_OF_RANGE' },
    ];

    expect(cellFaultsFrom(errors, { variants: [{ id: '5' }] }, tableWith(OPTIONS))).toEqual({ [cellOf(keyOf('5'), 'price')]: 'Too much.', options: 'Too many.' });
  });
});
