import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { product } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { Breadcrumbs } from './Breadcrumbs';
import { StructuredData } from './StructuredData';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }) }));

const categories = [{ id: 'ceramics', name: 'Pots and cups', image: '/images/ceramics.svg' }];
const settled = () => server.use(http.get('*/config.json', () => HttpResponse.json({ issuer: 'http://identity.test', clientId: 'shop', categories })));

describe('the breadcrumbs of a product', () => {
  it('lead to everything and to its category, and mark the page itself', async () => {
    settled();
    show(<Breadcrumbs product={product()} />);

    await screen.findByText('Pots and cups');
    const list = within(screen.getByRole('navigation', { name: 'Breadcrumbs' })).getByRole('list');
    expect(within(list).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Everything', '/'],
      ['Pots and cups', '/?category=ceramics'],
    ]);
    expect(list.querySelector('[aria-current=page]')?.textContent).toBe('Speckled teapot');
  });

  it('are told to search engines beside the product', async () => {
    settled();
    show(<StructuredData product={product()} />);

    const said = () => [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent ?? '') as object);
    await vi.waitFor(() =>
      expect(said()).toEqual([
        expect.objectContaining({ '@type': 'Product' }),
        {
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Everything', item: `${window.location.origin}/` },
            { '@type': 'ListItem', position: 2, name: 'Pots and cups', item: `${window.location.origin}/?category=ceramics` },
            { '@type': 'ListItem', position: 3, name: 'Speckled teapot' },
          ],
        },
      ]),
    );
  });
});
