import { SORTS } from '@/catalogue/listing';
import { optionsOf, type ChosenOption } from './chosen';

const SEARCH_SORTS = [['relevance', 'Best match'], ...SORTS] as const;
const MOST_CHARACTERS = 200;
const MOST_PRICE = 100_000_000_000;

export type SearchSort = (typeof SEARCH_SORTS)[number][0];

/** What products are found among; prices are in minor units and inclusive. */
export interface Filters {
  category: string | null;
  /** A seller's public id. */
  seller: string | null;
  minPrice: number | null;
  maxPrice: number | null;
  rating: number | null;
  inStock: boolean;
  /** In the order of the address. */
  options: readonly ChosenOption[];
}

/** A search, or a look into a category, which is a search without words. All of it stands in the address. */
export interface Search extends Filters {
  at: '/search/' | '/';
  words: string;
  sort: SearchSort;
  pages: number;
}

/** What is sent of what was typed: the shop refuses more characters than this, and control characters. */
export function wordsOf(typed: string): string {
  const words = typed.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').normalize('NFC').trim();
  return [...words].slice(0, MOST_CHARACTERS).join('').trim();
}

/** Whether there could be a category of that name: of others the shop is not asked. */
export function isCategory(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether there could be a seller of that id: of others the shop is not asked. */
const isSeller = (text: string): boolean => /^[A-Za-z0-9_-]{1,128}$/.test(text);

const standardSort = ({ at, words }: { at: string; words: string }): SearchSort => (at === '/search/' && words ? 'relevance' : 'newest');

/** The orders to choose from: without words all match alike. */
export function sortsOf({ words }: Search): readonly (readonly [SearchSort, string])[] {
  return words ? SEARCH_SORTS : SORTS;
}

/** Reads an address. What makes no sense is left out, so that the shop is not asked for it. */
export function searchOf(at: Search['at'], query: URLSearchParams): Search {
  const category = query.get('category');
  const seller = query.get('seller');
  const minPrice = within(query.get('minPrice'), 0, MOST_PRICE);
  const maxPrice = within(query.get('maxPrice'), minPrice ?? 0, MOST_PRICE);
  const search = {
    at,
    words: at === '/search/' ? wordsOf(query.get('q') ?? '') : '',
    category: category && (at === '/' || isCategory(category)) ? category : null,
    seller: seller && isSeller(seller) ? seller : null,
    minPrice,
    maxPrice,
    rating: within(query.get('rating'), 1, 5),
    inStock: query.get('inStock') === 'true',
    options: optionsOf(query),
    pages: within(query.get('pages'), 1, MOST_PRICE) ?? 1,
  };
  const sort = sortsOf({ ...search, sort: 'newest' }).find(([key]) => key === query.get('sort'))?.[0];
  return { ...search, sort: sort ?? standardSort(search) };
}

function within(text: string | null, least: number, most: number): number | null {
  if (!text || !/^\d{1,12}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** What the API is asked, in the order in which the page's head asks it, too. */
export function queryOf({ words, category, seller, minPrice, maxPrice, rating, inStock, options, sort }: Search) {
  return {
    ...(words && { q: words }),
    ...(category && { category }),
    ...(seller && { seller }),
    ...(minPrice !== null && { minPrice }),
    ...(maxPrice !== null && { maxPrice }),
    ...(rating !== null && { rating }),
    ...(inStock && { inStock }),
    ...(Object.fromEntries(options.map(({ name, value }) => [`option.${name}`, value])) as Record<`option.${string}`, string>),
    sort,
  };
}

export function addressOf(search: Search): string {
  const { sort, ...rest } = queryOf(search);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) query.set(name, String(value));
  if (sort !== standardSort(search)) query.set('sort', sort);
  if (search.pages > 1) query.set('pages', String(search.pages));
  const text = query.toString();
  return text ? `${search.at}?${text}` : search.at;
}

const NO_FILTERS: Filters = { category: null, seller: null, minPrice: null, maxPrice: null, rating: null, inStock: false, options: [] };

/** The first page of the same search under other filters. */
export const withFilters = (search: Search, change: Partial<Filters>): Search => ({ ...search, ...change, pages: 1 });

/** Without any filter; the page of a category stays in it. */
export function unfiltered(search: Search): Search {
  return withFilters(search, { ...NO_FILTERS, ...(search.at === '/' && { category: search.category }) });
}

/** How many filters are set, apart from the category of its page. */
export function countFilters({ at, category, seller, minPrice, maxPrice, rating, inStock, options }: Search): number {
  const set = [at === '/search/' && category !== null, seller !== null, minPrice !== null || maxPrice !== null, rating !== null, inStock];
  return set.filter(Boolean).length + options.length;
}

export const isFiltered = (search: Search): boolean => countFilters(search) > 0;

/** Another search, from the results page. */
export const searchFor = (words: string, change: Partial<Filters> = {}): Search => {
  const clean = wordsOf(words);
  return { ...NO_FILTERS, ...change, at: '/search/', words: clean, sort: standardSort({ at: '/search/', words: clean }), pages: 1 };
};
