import { describe, expect, it } from 'vitest';
import { activeFilters, facetGroups, priceWords, ratingWords } from './filters';
import { addressOf, countFilters, isCategory, isFiltered, queryOf, searchFor, searchOf, sortsOf, unfiltered, wordsOf, type Search } from './search';

const NAMING = { categories: [{ id: 'stationery', name: 'Paper & Desk' }], currency: 'EUR', sellers: new Map([['ned', 'Ned Pots']]) };
const read = (address: string): Search => {
  const { pathname, searchParams } = new URL(address, 'http://shop.test');
  return searchOf(pathname as Search['at'], searchParams);
};

describe('the address of a search', () => {
  it.each([
    '/search/',
    '/search/?q=speckled+teapot',
    '/search/?q=%E8%8C%B6%E7%A2%97&category=ceramics&minPrice=1000&maxPrice=2499&rating=4&inStock=true&sort=-price&pages=3',
    '/search/?inStock=true&option.Size=L&option.Farbe%2C+matt=blau+%26+grau&sort=price',
    '/search/?sort=price',
    '/?category=ceramics',
    '/?category=toys&maxPrice=999&sort=rating&pages=2',
  ])('%s reads as it is written', (address) => {
    expect(addressOf(read(address))).toBe(address);
  });

  it('leaves out what makes no sense, so that the shop is not asked for it', () => {
    const nonsense = read('/search/?q=%00+a%09%0ab+&category=<b>&minPrice=-1&maxPrice=1e9&rating=6&inStock=yes&sort=worst&pages=0');

    expect(addressOf(nonsense)).toBe('/search/?q=a+b');
    expect(addressOf(read('/search/?minPrice=500&maxPrice=499'))).toBe('/search/?minPrice=500');
    expect(isCategory('<b>')).toBe(false);
    const labels = `/search/?option.=a&option.Size=+&option.Colour=${'x'.repeat(41)}&option.a=1&option.%C3%81=2&option.b=2&option.c=3&option.d=4`;
    expect(addressOf(read(labels))).toBe('/search/?option.a=1&option.b=2&option.c=3');
  });

  it('cuts words off where the shop would refuse them, between characters', () => {
    expect([...wordsOf('🫖'.repeat(300))]).toHaveLength(200);
    expect(wordsOf(`${'x'.repeat(199)} y`)).toBe('x'.repeat(199));
    expect(wordsOf('e\u0301t\ud800e')).toBe('ét e');
  });

  it('sorts by the best match as long as there are words', () => {
    expect(queryOf(read('/search/?q=mug'))).toEqual({ q: 'mug', sort: 'relevance' });
    expect(queryOf(read('/search/?sort=relevance'))).toEqual({ sort: 'newest' });
    expect(queryOf(read('/?category=toys&q=mug'))).toEqual({ category: 'toys', sort: 'newest' });
    expect(sortsOf(read('/search/')).map(([sort]) => sort)).not.toContain('relevance');
    expect(addressOf(searchFor(' mug ', { category: 'toys' }))).toBe('/search/?q=mug&category=toys');
  });
});

describe('filters', () => {
  const search = read('/search/?q=mug&category=stationery&minPrice=1000&maxPrice=2499&rating=4&inStock=true&sort=price&pages=2');
  const facets = {
    category: [{ value: 'kitchen', count: 3 }, { value: 'stationery', count: 2 }],
    seller: [],
    price: [{ from: 0, to: 999, count: 1 }, { from: 1000, to: 2499, count: 4 }, { from: 10000, to: null, count: 2 }],
    rating: [{ value: 4, count: 2 }],
    inStock: [{ value: true as const, count: 4 }],
    option: [],
  };

  it('are named, and each leads to the search without it', () => {
    expect(activeFilters(search, NAMING).map(({ name, without }) => [name, addressOf(without)])).toEqual([
      ['Paper & Desk', '/search/?q=mug&minPrice=1000&maxPrice=2499&rating=4&inStock=true&sort=price'],
      ['€10 to €24.99', '/search/?q=mug&category=stationery&rating=4&inStock=true&sort=price'],
      ['4 stars and up', '/search/?q=mug&category=stationery&minPrice=1000&maxPrice=2499&inStock=true&sort=price'],
      ['In stock', '/search/?q=mug&category=stationery&minPrice=1000&maxPrice=2499&rating=4&sort=price'],
    ]);
    expect(countFilters(search)).toBe(4);
    expect(addressOf(unfiltered(search))).toBe('/search/?q=mug&sort=price');
  });

  it('of a category’s page are those within it', () => {
    const inToys = read('/?category=toys&rating=4');

    expect(activeFilters(inToys, NAMING).map(({ name }) => name)).toEqual(['4 stars and up']);
    expect(addressOf(unfiltered(inToys))).toBe('/?category=toys');
    expect(isFiltered(unfiltered(inToys))).toBe(false);
    expect(facetGroups(inToys, facets, NAMING).map(({ title }) => title)).toEqual(['Price', 'Rating']);
  });

  it('of sellers are called by their names, those with the most products first', () => {
    const of = (count: number) => ({ value: `s${count}`, name: count > 1 ? `Shop ${count}` : 'Ned Pots', count });
    const many = { ...facets, seller: Array.from({ length: 12 }, (_, place) => of(12 - place)) };
    const found = facetGroups(read('/search/?q=mug&seller=s1'), many, NAMING).find(({ title }) => title === 'Seller');

    expect(found?.choices.map(({ name }) => name)).toEqual(['Shop 12', 'Shop 11', 'Shop 10', 'Shop 9', 'Shop 8', 'Shop 7', 'Shop 6', 'Shop 5', 'Ned Pots']);
    expect(addressOf(found!.choices[0]!.then)).toBe('/search/?q=mug&seller=s12');
    expect(activeFilters(read('/search/?seller=ned'), NAMING)[0]).toMatchObject({ name: 'Ned Pots' });
    expect(activeFilters(read('/search/?seller=sam'), NAMING)[0]).toMatchObject({ name: 'One seller' });
    expect(read('/search/?seller=not%20one!').seller).toBeNull();
  });

  it('are chosen and dropped by the same link', () => {
    const [category, price, rating] = facetGroups(search, facets, NAMING);
    const shown = (group: typeof price) => group?.choices.map(({ name, count, chosen }) => [name, count, chosen]);

    expect(shown(category)).toEqual([['Kitchen', 3, false], ['Paper & Desk', 2, true]]);
    expect(shown(price)).toEqual([['Up to €9.99', 1, false], ['€10 to €24.99', 4, true], ['€100 and up', 2, false]]);
    expect(shown(rating)).toEqual([['4 stars and up', 2, true]]);
    expect(price?.choices.map(({ then }) => [then.minPrice, then.maxPrice])).toEqual([[null, 999], [null, null], [10000, null]]);
    expect(category?.choices.map(({ then }) => [then.category, then.pages])).toEqual([['kitchen', 1], [null, 1]]);
  });

  it('are the options that products come in, of which one value each is chosen', () => {
    const sizes = { name: 'Size', values: [{ value: 'L', count: 3 }, { value: 'M', count: 2 }] };
    const colours = { name: 'Price', values: Array.from({ length: 12 }, (_, place) => ({ value: `C${place}`, count: 12 - place })) };
    const search = read('/search/?option.SIZE=l&option.Price=C11&pages=2');
    const groups = facetGroups(search, { ...facets, option: [sizes, colours] }, NAMING);
    const [size, colour] = groups.filter(({ key }) => key.startsWith('option'));

    expect(groups.map(({ title }) => title)).toEqual(['Category', 'Price', 'Size', 'Price']);
    expect(size?.choices.map(({ name, count, chosen, then }) => [name, count, chosen, addressOf(then)])).toEqual([
      ['L', 3, true, '/search/?option.Price=C11'],
      ['M', 2, false, '/search/?option.Price=C11&option.Size=M'],
    ]);
    expect(colour?.choices.map(({ name }) => name)).toEqual([...colours.values.slice(0, 10).map(({ value }) => value), 'C11']);
    expect(activeFilters(search, NAMING).map(({ name, without }) => [name, addressOf(without)])).toEqual([
      ['SIZE: l', '/search/?option.Price=C11'],
      ['Price: C11', '/search/?option.SIZE=l'],
    ]);
    expect(countFilters(search)).toBe(2);
    expect(queryOf(search)).toEqual({ 'option.SIZE': 'l', 'option.Price': 'C11', sort: 'newest' });
    expect(isFiltered(unfiltered(search))).toBe(false);
  });

  it('that leave no choice are not offered', () => {
    const one = { ...facets, category: [{ value: 'kitchen', count: 3 }], price: [{ from: 0, to: 999, count: 3 }], rating: [] };

    expect(facetGroups(read('/search/?q=mug'), one, NAMING)).toEqual([]);
  });

  it('are called in words', () => {
    expect([priceWords(5000, null, 'EUR'), priceWords(0, null, 'EUR'), priceWords(100, 100, 'JPY')]).toEqual(['€50 and up', '€0 and up', 'JP¥100 to JP¥100']);
    expect([1, 2, 5].map(ratingWords)).toEqual(['1 star and up', '2 stars and up', '5 stars']);
  });
});
