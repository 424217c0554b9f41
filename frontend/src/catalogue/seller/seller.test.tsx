import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem, product, publicSeller } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { SellerPage } from './SellerPage';

const address = { query: 'id=ines' };
vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }), useSearchParams: () => new URLSearchParams(address.query) }));

/** Two pages of what Ines sells. */
const products = http.get('*/api/products', ({ request }) => {
  const query = new URL(request.url).searchParams;
  const last = query.get('cursor') === 'next';
  const items = [product(last ? { id: 'cup', title: 'Cup' } : {})];
  return query.get('seller') === 'ines' ? HttpResponse.json({ items, nextCursor: last ? null : 'next' }) : new HttpResponse(null, { status: 400 });
});

describe('the page of a seller', () => {
  it('tells who sells, whether they are a business, and what they sell', async () => {
    address.query = 'id=ines';
    server.use(http.get('*/api/sellers/ines', () => HttpResponse.json(publicSeller())), products);
    show(<SellerPage />);

    expect(await screen.findByRole('heading', { level: 1, name: 'Ines’ kiln' })).toBeDefined();
    expect(screen.getByText('Sells as a business')).toBeDefined();
    expect(screen.getByText('Sends from Portugal')).toBeDefined();
    expect(screen.getByText('Stoneware, fired twice.')).toBeDefined();
    expect(await screen.findByRole('link', { name: 'Speckled teapot' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show more products' }));
    expect(await screen.findByRole('link', { name: 'Cup' })).toBeDefined();
  });

  it('tells that buyers from a private person have no consumer rights', async () => {
    server.use(http.get('*/api/sellers/ines', () => HttpResponse.json(publicSeller({ trader: false, shipsFrom: null }))), products);
    show(<SellerPage />);

    expect(await screen.findByText('Sells as a private person')).toBeDefined();
    expect(screen.getByText('Sends nothing yet')).toBeDefined();
  });

  it.each(['id=nobody', ''])('that is not there says so, and is not for search engines: %s', async (query) => {
    address.query = query;
    server.use(
      http.get('*/api/sellers/nobody', () => HttpResponse.json(problem(404, 'NO_SUCH_SELLER'), { status: 404 })),
    );
    show(<SellerPage />);

    expect(await screen.findByRole('heading', { name: 'This seller is not here' })).toBeDefined();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});
