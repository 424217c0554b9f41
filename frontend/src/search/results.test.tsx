import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useSyncExternalStore } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchPage as Answer } from '@/api/shapes';
import { product } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { recentSearches } from './recent';
import { SearchForm } from './SearchForm';
import { SearchPage } from './SearchPage';

/** The address of the page, which links and the router change. */
const address = vi.hoisted(() => {
  let query = '';
  const listeners = new Set<() => void>();
  return {
    go: (to: string) => {
      query = to.split('?')[1] ?? '';
      listeners.forEach((listener) => listener());
    },
    query: () => query,
    subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)),
  };
});
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: address.go, prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(useSyncExternalStore(address.subscribe, address.query)),
}));
vi.mock('next/link', () => ({
  default: ({ href, onClick, rel, className, children, 'aria-current': current }: React.ComponentProps<'a'> & { href: string }) => (
    <a
      {...{ href, rel, className, children, 'aria-current': current }}
      onClick={(event) => {
        event.preventDefault();
        onClick?.(event);
        address.go(href);
      }}
    />
  ),
}));

const facets: Answer['facets'] = {
  category: [{ value: 'ceramics', count: 2 }, { value: 'kitchen', count: 1 }],
  seller: [],
  price: [{ from: 0, to: 2499, count: 2 }, { from: 5000, to: null, count: 1 }],
  rating: [{ value: 4, count: 1 }, { value: 3, count: 2 }],
  inStock: [{ value: true, count: 3 }],
  option: [{ name: 'Farbe, matt', values: [{ value: 'blau & grau', count: 1 }, { value: 'rot', count: 1 }] }],
};
const answer = (change: Partial<Answer> = {}): Answer => ({ items: [product()], total: 1, facets, corrected: null, nextCursor: null, ...change });

describe('the page of results', () => {
  let asked: string[];
  let answers: (query: URLSearchParams) => Answer;
  beforeEach(() => {
    asked = [];
    answers = () => answer();
    server.use(
      http.get('*/api/search', ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(search);
        return HttpResponse.json(answers(searchParams));
      }),
      http.get('*/api/products', () => HttpResponse.json({ items: [product({ id: 'new', title: 'A new thing' })], nextCursor: null })),
    );
  });

  function show(to: string) {
    address.go(to);
    render(
      <QueryClientProvider client={makeQueries()}>
        <SearchForm />
        <SearchPage />
      </QueryClientProvider>,
    );
    return userEvent.setup();
  }
  const filters = () => within(screen.getByRole('region', { name: 'Filters' }));

  it('lists what was found, with its words marked, and remembers them on the device', async () => {
    show('/search/?q=Teapots');

    expect((await screen.findByText('teapot')).tagName).toBe('MARK');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Results for “Teapots”');
    expect(screen.getByText('1 product')).toBeTruthy();
    expect(asked).toEqual(['?q=Teapots&sort=relevance&limit=24']);
    expect(recentSearches()).toEqual(['Teapots']);
    expect(screen.getByRole('combobox', { name: 'Search the shop' })).toMatchObject({ value: 'Teapots' });
    await waitFor(() => expect(document.title).toContain('Teapots'));
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('says what was searched for instead', async () => {
    answers = () => answer({ corrected: 'speckled teapot' });
    show('/search/?q=specled+teapt');

    expect(await screen.findByText(/^No matches for/)).toMatchObject({ textContent: 'No matches for “specled teapt”. Showing results for “speckled teapot”.' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Results for “speckled teapot”');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Speckled', 'teapot']);
  });

  it('is narrowed by links, whose state is in the address, and keeps what is there until the answer comes', async () => {
    const user = show('/search/?q=teapot');
    await user.click(await filters().findByRole('link', { name: /^Up to €24.99/ }));
    expect(address.query()).toBe('q=teapot&maxPrice=2499');
    expect(screen.getByRole('heading', { level: 3, name: 'Speckled teapot' })).toBeTruthy();
    await user.click(await filters().findByRole('link', { name: /^Ceramics/ }));
    await user.click(filters().getByRole('checkbox', { name: /^Only what is in stock/ }));

    expect(address.query()).toBe('q=teapot&category=ceramics&maxPrice=2499&inStock=true');
    await waitFor(() => expect(asked.at(-1)).toBe('?q=teapot&category=ceramics&maxPrice=2499&inStock=true&sort=relevance&limit=24'));
    expect(filters().getByRole('link', { current: true, name: /^Ceramics/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Filters\s*3\s*active$/ })).toBeTruthy();
  });

  it('is narrowed by the options of products', async () => {
    const user = show('/search/?q=teapot');
    await screen.findByRole('heading', { level: 3, name: 'Farbe, matt' });
    await user.click(filters().getByRole('link', { name: /^blau & grau/ }));

    expect(new URLSearchParams(address.query()).get('option.Farbe, matt')).toBe('blau & grau');
    await waitFor(() => expect(asked.at(-1)).toBe('?q=teapot&option.Farbe%2C%20matt=blau%20%26%20grau&sort=relevance&limit=24'));
    await user.click(within(screen.getByRole('list', { name: 'Active filters' })).getByRole('link', { name: /^Farbe, matt: blau & grau/ }));
    expect(address.query()).toBe('q=teapot');
  });

  it('loses one filter after the other, and the focus goes on', async () => {
    const user = show('/search/?q=teapot&category=ceramics&rating=4');
    const active = () => within(screen.getByRole('list', { name: 'Active filters' }));
    await screen.findByText('1 product');
    await user.click(active().getByRole('link', { name: /^Ceramics/ }));
    expect(address.query()).toBe('q=teapot&rating=4');
    expect(document.activeElement?.textContent).toMatch(/^4 stars/);
    await user.click(active().getByRole('link', { name: /^4 stars/ }));

    expect(address.query()).toBe('q=teapot');
    expect(document.activeElement?.textContent).toBe('1 product');
    expect(recentSearches()).toEqual(['teapot']);
  });

  it('opens the filters in a sheet that stays open', async () => {
    const user = show('/search/?q=teapot');
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('link', { name: /^4 stars and up/ }));
    expect(address.query()).toBe('q=teapot&rating=4');
    await user.click(sheet.getByRole('link', { name: 'Remove all' }));
    expect(address.query()).toBe('q=teapot');

    await user.click(sheet.getByRole('button', { name: 'Show 1 product' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('helps where nothing was found', async () => {
    const none = { category: [], seller: [], price: [], rating: [], inStock: [], option: [] };
    answers = () => answer({ items: [], total: 0, facets: none });
    show('/search/?q=purple+unicorn');

    expect((await screen.findByRole('heading', { level: 1, name: /^No matches for/ })).textContent).toBe('No matches for “purple unicorn”');
    expect(screen.getByRole('link', { name: 'unicorn' }).getAttribute('href')).toBe('/search/?q=unicorn');
    expect(await screen.findByRole('heading', { level: 3, name: 'A new thing' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull();
    act(() => address.go('/search/?q=purple+unicorn&rating=5'));
    expect((await screen.findByRole('link', { name: 'Remove all filters' })).getAttribute('href')).toBe('/search/?q=purple+unicorn');
  });

  it('shows more, and says in the address how much', async () => {
    const many = (from: number) => Array.from({ length: 24 }, (_, place) => product({ id: `p${from + place}`, title: `Thing ${from + place}` }));
    answers = (query) => answer({ items: many(query.get('cursor') ? 24 : 0), total: 60, nextCursor: query.get('cursor') ? null : 'c' });
    const replaced = vi.spyOn(window.history, 'replaceState');
    const user = show('/search/');
    await user.click(await screen.findByRole('button', { name: 'Show more products' }));

    await screen.findByText('Thing 47');
    expect(asked).toEqual(['?sort=newest&limit=24', '?sort=newest&limit=24&cursor=c']);
    expect(replaced.mock.calls.at(-1)?.[2]).toBe('/search/?pages=2');
    expect(recentSearches()).toEqual([]);
  });

  it('says that it did not load, and tries again', async () => {
    server.use(http.get('*/api/search', () => HttpResponse.json({}, { status: 400 }), { once: true }));
    const user = show('/search/?q=teapot');
    await screen.findByRole('heading', { name: 'The products did not load' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('1 product')).toBeTruthy();
  });
});
