export const SORTS = [
  ['newest', 'Newest'],
  ['price', 'Price, low to high'],
  ['-price', 'Price, high to low'],
  ['rating', 'Best rated'],
] as const;

type Sort = (typeof SORTS)[number][0];

/** What of all products is shown; all of it stands in the address. */
export interface Listing {
  sort: Sort;
  pages: number;
}

export const PAGE = 24;
const MOST_AT_ONCE = 100;

export function listingOf(query: URLSearchParams): Listing {
  const sort = SORTS.find(([key]) => key === query.get('sort'))?.[0] ?? 'newest';
  const pages = Number(query.get('pages') ?? 1);
  return {
    sort,
    pages: Number.isInteger(pages) && pages > 0 ? pages : 1,
  };
}

export function addressOf({ sort, pages }: Listing): string {
  const query = new URLSearchParams();
  if (sort !== 'newest') query.set('sort', sort);
  if (pages > 1) query.set('pages', String(pages));
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

/** An address that names several pages is answered with one longer first page, as far as the API goes. */
export function firstLimit(pages: number): number {
  return Math.min(MOST_AT_ONCE, pages * PAGE);
}

/** How many ordinary pages so many products are. */
export function pagesShown(products: number): number {
  return Math.max(1, Math.ceil(products / PAGE));
}
