import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { cart } from '@/cart/cart';
import { product } from '@/testing/samples';
import { show } from '@/testing/shown';
import { shirt } from '@/testing/variants';
import { ProductCard } from './ProductCard';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }) }));

describe('the card of a product', () => {
  it('puts it into the cart', async () => {
    cart().becomeGuest();
    show(<ProductCard product={product()} eager={false} />);

    await userEvent.click(screen.getByRole('button', { name: 'Add Speckled teapot to the cart' }));

    expect(cart().view().lines).toMatchObject([{ id: 'speckled-teapot' }]);
  });

  it('leads to the options of one that has some, and says from what price', () => {
    const { container } = show(<ProductCard product={shirt()} eager={false} />);

    expect(screen.getByRole('link', { name: 'Choose options of Linen shirt' }).getAttribute('href')).toMatch(/^\/product\/?\?id=shirt$/);
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(container.textContent).toContain('from €30.00');
  });

  it('is sold out when nothing is in stock', () => {
    show(<ProductCard product={shirt({ stock: 0, inStock: false })} eager={false} />);

    expect(screen.getByText('Sold out')).toBeDefined();
    expect(screen.queryByRole('link', { name: /^Choose options/ })).toBeNull();
  });
});

describe('the heart of a card', () => {
  it('asks a guest to sign in, as on the product’s page', async () => {
    show(<ProductCard product={product()} eager={false} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save Speckled teapot to the wishlist' }));

    expect(await screen.findByRole('dialog', { name: 'Keep it for later' })).toBeDefined();
  });
});
