import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { ListedProduct, Product } from '@/api/shapes';
import { comeNear } from '@/testing/near';
import { product, publicSeller } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { ProductPage } from '../ProductPage';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }), useSearchParams: () => new URLSearchParams({ id: 'speckled-teapot' }) }));

const named = (...ids: string[]) => ids.map((id) => product({ id, title: id }));
const page = (items: ListedProduct[]) => HttpResponse.json({ items, nextCursor: null });

interface Shop {
  has?: Product;
  fromSeller?: ListedProduct[];
  likeThis?: ListedProduct[];
}

/** Opens the product's page; answers which lists it asks for. */
function open({ has = product(), fromSeller = [], likeThis = [] }: Shop) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/products/:id', () => HttpResponse.json(has)),
    http.get('*/api/reviews/:id', () => HttpResponse.json({ items: [], nextCursor: null, summary: has.rating })),
    http.get('*/api/sellers/ines', () => HttpResponse.json(publicSeller())),
    http.get('*/api/products', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return page(searchParams.has('seller') ? fromSeller : likeThis);
    }),
  );
  show(<ProductPage />);
  return asked;
}

const scroll = () => act(async () => comeNear());
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const titles = async (name: string) => (await section(name)).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const places = () => document.querySelectorAll('[data-others-place]').length;
const noneLeft = () => vi.waitFor(() => expect(places()).toBe(0));

describe('the page of a product', () => {
  it('offers what else its seller sells and what is like it, and nothing twice', async () => {
    const teapot = product();
    open({ fromSeller: [teapot, ...named('a', 'b', 'c', 'd', 'e')], likeThis: [...named('b', 'f'), teapot, ...named('e', 'g')] });
    await screen.findByRole('button', { name: 'Add to cart' });
    await scroll();

    expect(await titles('More from this seller')).toEqual(['a', 'b', 'c', 'd']);
    expect(await titles('More like this')).toEqual(['f', 'e', 'g']);
  });

  it('asks for others only when the reader comes near, and keeps their room until then', async () => {
    const asked = open({ fromSeller: named('a'), likeThis: named('b') });
    await screen.findByRole('heading', { name: 'Reviews' });
    await screen.findByText(/Nobody has reviewed this yet/);
    expect(asked).toEqual([]);
    expect(places()).toBe(2);

    await scroll();
    await noneLeft();
    expect(asked.sort()).toEqual(['?category=ceramics&sort=rating&limit=12', '?seller=ines&limit=24']);
  });

  it('offers nothing that is sold out', async () => {
    open({ fromSeller: [product({ id: 'a', title: 'a', stock: 0 }), ...named('b')] });
    await screen.findByRole('button', { name: 'Add to cart' });
    await scroll();

    expect(await titles('More from this seller')).toEqual(['b']);
  });

  it.each([
    ['sold out', product({ stock: 0 })],
    ['no longer for sale', product({ status: 'archived' })],
  ])('that is %s offers what is like it before the reviews', async (_, has) => {
    open({ has, fromSeller: named('a', 'b'), likeThis: named('a') });
    await screen.findByRole('heading', { name: 'Reviews' });
    await scroll();

    expect(await titles('More like this')).toEqual(['a']);
    expect(await titles('More from this seller')).toEqual(['b']);
    const order = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(order).toEqual(['More like this', 'Reviews', 'The seller', 'More from this seller']);
  });

  it('tells in short who sells it', async () => {
    open({});
    await screen.findByRole('button', { name: 'Add to cart' });
    await scroll();

    const about = await section('The seller');
    expect(about.getByRole('link', { name: 'Ines’ kiln' }).getAttribute('href')).toMatch(/^\/seller\/?\?id=ines$/);
    expect(about.getByText('Stoneware, fired twice.')).toBeDefined();
    expect(about.getByText(/Rated 4\.5 of 5/)).toBeDefined();
  });

  it('says nothing of others that there are not', async () => {
    open({ fromSeller: [product()], likeThis: [] });
    await screen.findByRole('button', { name: 'Add to cart' });
    await scroll();
    await noneLeft();

    expect(screen.queryByText(/^More /)).toBeNull();
  });

  it('stays whole when nothing of it comes', async () => {
    open({});
    server.use(
      http.get('*/api/products', () => HttpResponse.error()),
      http.get('*/api/sellers/ines', () => HttpResponse.error()),
    );
    await screen.findByRole('button', { name: 'Add to cart' });
    await scroll();
    await noneLeft();

    expect((await section('The seller')).getByRole('link', { name: 'Ines’ kiln' })).toBeDefined();
    expect(screen.queryByText(/^More /)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
