import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { cartOf, line, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { cart } from './cart';
import { CartDrawer } from './CartDrawer';

const place = vi.hoisted(() => ({ query: 'id=mug' }));
vi.mock('next/navigation', () => ({
  usePathname: () => '/product/',
  useRouter: () => ({ prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(place.query),
}));

async function withCart(answer: () => Response) {
  server.use(http.get('*/api/cart', answer));
  cart().becomeGuest();
  await cart().becomeShopper('alice');
}

describe('the drawer of the cart', () => {
  it('does not say that nothing is in a cart that could not be read', async () => {
    await withCart(() => HttpResponse.json(problem(500, 'INTERNAL'), { status: 500 }));

    render(<CartDrawer open onClose={() => {}} />);

    expect(screen.queryByText('Nothing in it yet.')).toBeNull();
    screen.getByRole('button', { name: 'Try again' });
  });

  it('closes when another product is shown', async () => {
    await withCart(() => HttpResponse.json(cartOf(1, [line('jug', 1)])));
    const onClose = vi.fn();
    const { rerender } = render(<CartDrawer open onClose={onClose} />);

    place.query = 'id=jug';
    rerender(<CartDrawer open onClose={onClose} />);

    expect(onClose).toHaveBeenCalled();
  });

  it('passes the focus on when a line is removed', async () => {
    await withCart(() => HttpResponse.json(cartOf(1, [line('jug', 1), line('mug', 1)])));
    server.use(http.delete('*/api/cart/jug', () => HttpResponse.json(cartOf(2, [line('mug', 1)]))), http.delete('*/api/cart/mug', () => HttpResponse.json(cartOf(3, []))));
    render(<CartDrawer open onClose={() => {}} />);

    await userEvent.click(screen.getByRole('button', { name: 'Remove jug' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove mug' }));

    await userEvent.click(screen.getByRole('button', { name: 'Remove mug' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your cart' }));
    await cart().flush();
  });
});
