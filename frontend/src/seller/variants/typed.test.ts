import { describe, expect, it } from 'vitest';
import { shirt, variant } from '@/testing/variants';
import { changed, moved, newTexts, withOption, withoutOption, withTexts } from './editing';
import { countOf, filled, optionsOf, rowsOf, tableOf, withEdit, type Edits, type Rows, type TypedOption } from './typed';

const START = { price: '', stock: '1' };
const SIZE = withTexts({ key: 'option', name: 'Size', values: [] }, ['S', 'M', 'L']);
const COLOUR = withTexts({ key: 'option (2)', name: 'Colour', values: [] }, ['Blue', 'Red']);

const pricesOf = (options: readonly TypedOption[], edits: Edits, listed: Rows = {}) =>
  Object.fromEntries(tableOf(options, listed, edits, START).map(({ values, price }) => [values.join(), price]));

/** Types a price into each row. */
function priced(options: readonly TypedOption[]): Edits {
  const table = tableOf(options, {}, {}, START);
  return table.reduce<Edits>((edits, { key }, place) => withEdit(edits, key, { price: String(10 + place) }), {});
}

describe('the rows of variants', () => {
  const both = [SIZE, COLOUR];
  const edits = priced(both);

  it('are all combinations, in the order of the options', () => {
    expect(pricesOf(both, edits)).toEqual({ 'S,Blue': '10', 'S,Red': '11', 'M,Blue': '12', 'M,Red': '13', 'L,Blue': '14', 'L,Red': '15' });
    expect(countOf(both)).toBe(6);
  });

  it('keep their prices when a value is renamed', () => {
    const renamed = changed(both, SIZE.key, ({ values }) => ({ values: values.map((value) => (value.text === 'M' ? { ...value, text: 'Medium' } : value)) }));

    expect(pricesOf(renamed, edits)).toMatchObject({ 'Medium,Blue': '12', 'Medium,Red': '13', 'L,Blue': '14' });
  });

  it('keep their prices when values and options are moved', () => {
    const turned = moved([{ ...SIZE, values: moved(SIZE.values, 2, -1) }, COLOUR], 0, 1);

    expect(pricesOf(turned, edits)).toEqual({ 'Blue,S': '10', 'Blue,L': '14', 'Blue,M': '12', 'Red,S': '11', 'Red,L': '15', 'Red,M': '13' });
  });

  it('keep their prices when another value is removed, and those of one that is back', () => {
    const without = changed(both, SIZE.key, ({ values }) => ({ values: values.filter(({ text }) => text !== 'S') }));
    expect(pricesOf(without, edits)).toEqual({ 'M,Blue': '12', 'M,Red': '13', 'L,Blue': '14', 'L,Red': '15' });

    const back = changed(without, SIZE.key, (option) => withTexts(option, ['S']));
    expect(pricesOf(back, edits)).toMatchObject({ 'S,Blue': '10', 'S,Red': '11' });
  });

  it('keep their prices when an option comes, and when it goes', () => {
    const alone = priced([SIZE]);

    expect(pricesOf(both, alone)).toEqual({ 'S,Blue': '10', 'S,Red': '10', 'M,Blue': '11', 'M,Red': '11', 'L,Blue': '12', 'L,Red': '12' });
    expect(pricesOf(withoutOption(both, COLOUR.key), edits)).toEqual({ S: '10', M: '12', L: '14' });
  });

  it('begin anew for a value that only looks like one that was renamed', () => {
    const renamed = changed([SIZE], SIZE.key, ({ values }) => ({ values: values.map((value) => (value.text === 'M' ? { ...value, text: 'Medium' } : value)) }));
    const more = changed(renamed, SIZE.key, (option) => withTexts(option, ['M']));

    expect(pricesOf(more, priced([SIZE]))).toEqual({ S: '10', Medium: '11', L: '12', M: '' });
  });

  it('can be filled all at once', () => {
    expect(pricesOf([SIZE], filled({}, tableOf([SIZE], {}, {}, START), { price: '9' }))).toEqual({ S: '9', M: '9', L: '9' });
  });

  it('stay away while there are more than a product may have', () => {
    const many = ['a', 'b', 'c'].map((key) => withTexts({ key, name: key, values: [] }, [...'12345']));

    expect(countOf(many)).toBe(125);
    expect(tableOf(many, {}, {}, START)).toEqual([]);
  });

  it('wait for the values of a new option', () => {
    expect(Object.keys(pricesOf(withOption([SIZE]), {}))).toEqual(['S', 'M', 'L']);
  });
});

describe('the rows of a listed product', () => {
  const SHIRT = shirt();
  const table = tableOf(optionsOf(SHIRT), rowsOf(SHIRT), {}, START);

  it('are its variants, and off where the shop has none', () => {
    expect(table.map(({ id, values, price, on }) => [id, values.join(), price, on])).toEqual([
      ['1', 'S,White', '30.00', true],
      ['2', 'S,Blue', '30.00', true],
      ['3', 'S,Red', '30.00', true],
      ['4', 'L,White', '34.00', true],
      ['5', 'L,Blue', '34.00', true],
      [null, 'L,Red', '', false],
    ]);
  });

  it('are off also where of a value nothing was ever made', () => {
    const rare = shirt({ options: [{ name: 'Size', values: ['S', 'XL'] }], variants: [variant('1', ['S'])] });

    expect(tableOf(optionsOf(rare), rowsOf(rare), {}, START).map(({ values, on }) => [values[0], on])).toEqual([
      ['S', true],
      ['XL', false],
    ]);
  });

  it('of a new value are for sale', () => {
    const more = changed(optionsOf(SHIRT), 'Size', (option) => withTexts(option, ['XL']));

    expect(tableOf(more, rowsOf(SHIRT), {}, START).filter(({ values }) => values[0] === 'XL').map(({ id, on }) => [id, on])).toEqual(Array(3).fill([null, true]));
  });

  it('pass their id on once when an option is added', () => {
    const one = shirt({ options: [{ name: 'Size', values: ['S'] }], variants: [variant('7', ['S'], { sku: 'S-1' })] });
    const more = [...optionsOf(one), COLOUR];

    expect(tableOf(more, rowsOf(one), {}, START).map(({ id, sku, price }) => [id, sku, price])).toEqual([
      ['7', 'S-1', '30.00'],
      [null, '', '30.00'],
    ]);
  });

  it('are those for sale where an archived variant has the same values', () => {
    const twice = shirt({ options: [{ name: 'Size', values: ['S'] }], variants: [variant('1', ['S']), variant('2', ['S'], { status: 'archived' })] });

    expect(tableOf(optionsOf(twice), rowsOf(twice), {}, START).map(({ id, on }) => [id, on])).toEqual([['1', true]]);
  });
});

describe('new values', () => {
  it('come several at once, each once', () => {
    expect(newTexts(SIZE, ' XL, S ,XXL,, XL')).toEqual(['XL', 'XXL']);
  });
});
