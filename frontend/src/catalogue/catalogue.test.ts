import { describe, expect, it } from 'vitest';
import { product } from '@/testing/samples';
import { addressOf, firstLimit, listingOf, pagesShown } from './listing';
import { stockOf } from './stock';
import { asScript, structured } from './structured';

describe('the address of a listing', () => {
  it.each(['/', '/?sort=-price&pages=3', '/?sort=rating'])('%s reads as it is written', (address) => {
    expect(addressOf(listingOf(new URL(address, 'http://shop.test').searchParams))).toBe(address);
  });

  it('makes nothing of nonsense', () => {
    expect(listingOf(new URLSearchParams('sort=worst&pages=-1'))).toEqual({ sort: 'newest', pages: 1 });
  });

  it('restores several pages with one call, as far as one goes', () => {
    expect([1, 3, 9].map(firstLimit)).toEqual([24, 72, 100]);
    expect([0, 24, 25].map(pagesShown)).toEqual([1, 1, 2]);
  });
});

describe('stock', () => {
  it.each([
    [{ stock: 0, status: 'active' }, 'Sold out'],
    [{ stock: 1, status: 'active' }, 'The last one'],
    [{ stock: 5, status: 'active' }, 'Only 5 left'],
    [{ stock: 6, status: 'active' }, 'In stock'],
    [{ stock: 6, status: 'archived' }, 'No longer for sale'],
  ] as const)('of %o reads %s', (of, text) => {
    expect(stockOf({ inStock: of.stock > 0, ...of }).text).toBe(text);
  });
});

describe('what search engines read', () => {
  const rated = product({ rating: { average: 4.5, count: 2, distribution: { '1': 0, '2': 0, '3': 0, '4': 1, '5': 1 } } });

  it('has the price in major units and the rating', () => {
    expect(structured(rated, 'https://shop.test')).toMatchObject({
      image: ['https://shop.test/images/demo/speckled-teapot.svg'],
      offers: { price: '68.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
      aggregateRating: { ratingValue: 4.5, reviewCount: 2 },
    });
  });

  it('leaves out a rating that nobody gave', () => {
    expect(structured(product(), 'https://shop.test')).not.toHaveProperty('aggregateRating');
  });

  it('cannot end its script', () => {
    expect(asScript({ name: '</script><script>' })).not.toContain('<');
  });
});
