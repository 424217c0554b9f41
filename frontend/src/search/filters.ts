import type { Category } from '@/api/settings';
import type { Facets } from '@/api/shapes';
import { categoryName } from '@/catalogue/categoryName';
import { roundInWords } from '@/ui/money';
import { choosing, sameLabel } from './chosen';
import { withFilters, type Filters, type Search } from './search';

/** What the names of filters are made of. */
export interface Naming {
  categories: readonly Category[];
  currency: string;
  /** By their ids, as far as their names are known. */
  sellers: ReadonlyMap<string, string>;
}

export interface Choosable {
  /** Two sellers may be called the same. */
  key: string;
  name: string;
  count: number;
  chosen: boolean;
  /** The search with this one chosen, or without it if it is. */
  then: Search;
}

/** Those with the most products; there may be a hundred. */
const MOST_SELLERS = 8;

/** The same of options, of which there may be ten with thirty values each. */
const MOST_OPTIONS = 4;
const MOST_VALUES = 10;

export interface FacetGroup {
  /** An option may be called as another group is. */
  key: string;
  title: string;
  choices: Choosable[];
}

export function priceWords(from: number | null, to: number | null, currency: string): string {
  const words = (amount: number) => roundInWords({ amount, currency });
  if (to === null) return `${words(from ?? 0)} and up`;
  return from ? `${words(from)} to ${words(to)}` : `Up to ${words(to)}`;
}

export function ratingWords(stars: number): string {
  return stars === 5 ? '5 stars' : `${stars} ${stars === 1 ? 'star' : 'stars'} and up`;
}

/** The filters that are set, each with the search that is left without it. */
export function activeFilters(search: Search, { categories, currency, sellers }: Naming): { name: string; without: Search }[] {
  const { at, category, seller, minPrice, maxPrice, rating, inStock, options } = search;
  const found: [string, Partial<Filters>][] = [];
  if (at === '/search/' && category) found.push([categoryName(category, categories), { category: null }]);
  if (seller) found.push([sellers.get(seller) ?? 'One seller', { seller: null }]);
  if (minPrice !== null || maxPrice !== null) found.push([priceWords(minPrice, maxPrice, currency), { minPrice: null, maxPrice: null }]);
  if (rating !== null) found.push([ratingWords(rating), { rating: null }]);
  for (const { name, value } of options) found.push([`${name}: ${value}`, { options: choosing(options, name, null) }]);
  if (inStock) found.push(['In stock', { inStock: false }]);
  return found.map(([name, change]) => ({ name, without: withFilters(search, change) }));
}

/** What there is to choose from. One choice alone tells nothing apart, unless it is made. */
export function facetGroups(search: Search, facets: Facets, { categories, currency }: Pick<Naming, 'categories' | 'currency'>): FacetGroup[] {
  const choice = (name: string, count: number, chosen: boolean, chosenBy: Partial<Filters>, dropped: Partial<Filters>, key = name): Choosable => ({
    key,
    name,
    count,
    chosen,
    then: withFilters(search, chosen ? dropped : chosenBy),
  });
  const groups: FacetGroup[] = [
    {
      key: 'price',
      title: 'Price',
      choices: facets.price.map(({ from, to, count }) => {
        const chosen = (search.minPrice ?? 0) === from && search.maxPrice === to && (from > 0 || to !== null);
        return choice(priceWords(from, to, currency), count, chosen, { minPrice: from || null, maxPrice: to }, { minPrice: null, maxPrice: null });
      }),
    },
    ...optionGroups(search, facets),
    {
      key: 'rating',
      title: 'Rating',
      choices: facets.rating.map(({ value, count }) => choice(ratingWords(value), count, search.rating === value, { rating: value }, { rating: null })),
    },
    {
      key: 'seller',
      title: 'Seller',
      choices: facets.seller
        .filter(({ value }, place) => place < MOST_SELLERS || value === search.seller)
        .map(({ value, name, count }) => choice(name, count, search.seller === value, { seller: value }, { seller: null }, value)),
    },
  ];
  if (search.at === '/search/') {
    const choices = facets.category.map(({ value, count }) =>
      choice(categoryName(value, categories), count, search.category === value, { category: value }, { category: null }),
    );
    groups.unshift({ key: 'category', title: 'Category', choices });
  }
  return groups.filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen));
}

function optionGroups(search: Search, facets: Facets): FacetGroup[] {
  const { options } = search;
  const chosenOf = (name: string) => options.find((option) => sameLabel(option.name, name))?.value;
  return facets.option
    .filter(({ name }, place) => place < MOST_OPTIONS || chosenOf(name) !== undefined)
    .map(({ name, values }) => {
      const value = chosenOf(name);
      const chosen = (other: string) => value !== undefined && sameLabel(value, other);
      return {
        key: `option ${name}`,
        title: name,
        choices: values
          .filter((each, place) => place < MOST_VALUES || chosen(each.value))
          .map((each) => ({
            key: each.value,
            name: each.value,
            count: each.count,
            chosen: chosen(each.value),
            then: withFilters(search, { options: choosing(options, name, chosen(each.value) ? null : each.value) }),
          })),
      };
    });
}
