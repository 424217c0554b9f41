import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Product, ProductDecision } from '@/api/shapes';
import { ProductPage } from '@/catalogue/ProductPage';
import { image, product } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';

const who = { moderates: true };
vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }), useSearchParams: () => new URLSearchParams({ id: 'speckled-teapot' }) }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'mo', email: null, moderates: who.moderates } }) }));

function page(has: Product, moderates = true) {
  who.moderates = moderates;
  const sent: ProductDecision[] = [];
  const state = { now: has };
  const nothing = { items: [], nextCursor: null };
  server.use(
    http.get('*/api/products/:id', () => HttpResponse.json(state.now)),
    http.get('*/api/reviews/:id', () => HttpResponse.json({ ...nothing, summary: has.rating })),
    http.get('*/api/users/*', () => HttpResponse.json(nothing)),
    http.put('*/api/moderation/products/:id', async ({ request }) => {
      const body = (await request.json()) as ProductDecision;
      sent.push(body);
      const images = state.now.images.filter(({ src }) => !body.removeImages?.includes(src));
      state.now = { ...state.now, images, status: body.state === 'Suspended' ? 'suspended' : 'active' };
      return HttpResponse.json(state.now);
    }),
  );
  show(<ProductPage />);
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const giveReason = async (yes: string) => {
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Reason'), 'Forbidden here.');
  await userEvent.click(dialog.getByRole('button', { name: yes }));
};

describe('a product', () => {
  it('is suspended by a moderator on its page, and restored', async () => {
    const sent = page(product());

    await press('Suspend the product');
    await giveReason('Suspend it');
    expect(document.activeElement).toBe(await screen.findByText(/is suspended: nobody can order it/));
    expect(screen.queryByRole('button', { name: 'Add to cart' })).toBeNull();
    await press('Restore the product');

    expect(await screen.findByText(/can be found and bought again/)).toBeDefined();
    expect(sent).toEqual([{ state: 'Suspended', reason: 'Forbidden here.' }, { state: 'Active' }]);
    expect(screen.getByRole('button', { name: 'Add to cart' })).toBeDefined();
  });

  it('loses a picture', async () => {
    const sent = page(product({ images: [image('/media/a.jpg'), image('/media/b.jpg')] }));

    await press('Remove picture 2');
    await giveReason('Remove it');

    expect(await screen.findByText(/The picture is gone/)).toBeDefined();
    expect(sent).toEqual([{ state: 'Active', reason: 'Forbidden here.', removeImages: ['/media/b.jpg'] }]);
    expect(screen.queryByRole('button', { name: 'Remove picture 2' })).toBeNull();
  });

  it('shows nobody else what moderators may decide', async () => {
    page(product(), false);

    await screen.findByRole('button', { name: 'Add to cart' });
    expect(screen.queryByText('For moderators')).toBeNull();
    expect(screen.getByRole('link', { name: 'Ines’ kiln' })).toBeDefined();
  });

  it('that is suspended is not available, and not for search engines', async () => {
    page(product({ status: 'suspended' }), false);

    expect(await screen.findByRole('heading', { name: 'This product is not available' })).toBeDefined();
    expect(screen.queryByText('Speckled teapot')).toBeNull();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
  });
});
