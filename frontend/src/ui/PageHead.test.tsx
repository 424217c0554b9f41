import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { SHOP_TITLE } from './name';
import { PageHead } from './PageHead';
import { TitleSaid } from './TitleSaid';

function Shown({ title, path, more }: { title: string | null; path?: string; more?: string }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <TitleSaid />
      <PageHead title={title} path={path} />
      {more && <PageHead title={more} />}
    </QueryClientProvider>
  );
}
const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;

describe('the head of a page', () => {
  it('names the tab, and what the address says is shown goes before it', async () => {
    const { rerender, unmount } = render(<Shown title="Product" />);
    expect(document.title).toBe('Product · Souk');

    rerender(<Shown title="Product" more="Speckled teapot" />);
    expect(document.title).toBe('Speckled teapot · Souk');
    await vi.waitFor(() => expect(document.querySelector('#title-said')?.textContent).toBe('Speckled teapot · Souk'), 10_000);

    rerender(<Shown title={null} />);
    expect(document.title).toBe(SHOP_TITLE);
    unmount();
  });

  it('says the address of the shop, which is not always the one of the page', async () => {
    server.use(http.get('*/config.json', () => HttpResponse.json({ issuer: 'http://identity.test', clientId: 'shop', origin: 'https://shop.test' })));
    const { unmount } = render(<Shown title="Teapot" path="/product/?id=teapot" />);

    await waitFor(() => expect(canonical()).toBe('https://shop.test/product/?id=teapot'));

    unmount();
    expect(canonical()).toBeUndefined();
  });

  it('says the address of the page where the shop has no other', async () => {
    const { unmount } = render(<Shown title={null} path="/" />);

    await waitFor(() => expect(canonical()).toBe(`${window.location.origin}/`));
    unmount();
  });
});
