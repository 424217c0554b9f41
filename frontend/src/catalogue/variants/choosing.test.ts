import { describe, expect, it } from 'vitest';
import { BLUE, shirt, variant } from '@/testing/variants';
import { asVariant, isMade, missingOf, offerOf, pickOf, startOf, variantOf } from './choosing';

const SHIRT = shirt();
const ONE = shirt({ options: [{ name: 'Size', values: ['M'] }], variants: [variant('1', ['M'])] });

describe('what is chosen of a product', () => {
  it('begins with the variant that the address names, and with nothing if it names none that is there', () => {
    expect(startOf(SHIRT, '5')).toEqual(['L', 'Blue']);
    expect(startOf(SHIRT, null)).toEqual([null, null]);
    expect(startOf(SHIRT, '77')).toEqual([null, null]);
    expect(startOf(shirt({ variants: [variant('1', ['S', 'White'], { status: 'archived' })] }), '1')).toEqual([null, null]);
  });

  it('is chosen by itself where there is nothing to choose', () => {
    expect(variantOf(ONE, startOf(ONE, null))?.id).toBe('1');
  });

  it('is a variant once every option has a value', () => {
    expect(variantOf(SHIRT, ['L', null])).toBeNull();
    expect(missingOf(SHIRT, ['L', null])).toEqual(['Colour']);
    expect(variantOf(SHIRT, ['L', 'Blue'])?.id).toBe('5');
  });

  it('of a product without options is no variant', () => {
    expect(variantOf({ options: [], variants: [] }, [])).toBeNull();
  });

  it('keeps what goes with the new value, and opens what does not', () => {
    expect(pickOf(SHIRT, ['S', 'White'], 0, 'L')).toEqual(['L', 'White']);
    expect(pickOf(SHIRT, ['S', 'Red'], 0, 'L')).toEqual(['L', null]);
  });

  it('leads out of every combination', () => {
    const apart = shirt({ variants: [variant('1', ['S', 'White']), variant('2', ['L', 'Blue'])] });

    expect(pickOf(apart, ['S', 'White'], 1, 'Blue')).toEqual([null, 'Blue']);
    expect(pickOf(apart, [null, 'Blue'], 0, 'L')).toEqual(['L', 'Blue']);
  });
});

describe('what is offered beside it', () => {
  it.each([
    [[null, null], 1, 'Blue', 'there'],
    [['S', null], 1, 'Blue', 'sold out'],
    [['L', null], 1, 'Red', 'not made'],
    [['L', 'White'], 1, 'Blue', 'there'],
  ] as const)('with %j, of option %i %s is %s', (picks, option, value, offer) => {
    expect(offerOf(SHIRT, picks, option, value)).toBe(offer);
  });

  it('leaves out values of which nothing is for sale', () => {
    const whiteOnly = shirt({ variants: [variant('1', ['S', 'White']), variant('2', ['S', 'Blue'], { status: 'archived' })] });

    expect(isMade(whiteOnly, 1, 'White')).toBe(true);
    expect(isMade(whiteOnly, 1, 'Blue')).toBe(false);
  });
});

describe('a product as one of its variants', () => {
  it('has its price, stock, picture and choice', () => {
    expect(asVariant(SHIRT, SHIRT.variants[4]!)).toMatchObject({
      price: { amount: 3400 },
      priceVaries: false,
      stock: 5,
      inStock: true,
      variantId: '5',
      choice: [
        { name: 'Size', value: 'L' },
        { name: 'Colour', value: 'Blue' },
      ],
    });
    expect(asVariant(SHIRT, SHIRT.variants[1]!)).toMatchObject({ inStock: false });
    expect(asVariant(SHIRT, SHIRT.variants[1]!).images.map(({ src }) => src)).toEqual([BLUE.src, '/media/white.jpg']);
  });

  it('stays as it is before one is chosen', () => {
    expect(asVariant(SHIRT, null)).toBe(SHIRT);
  });
});
