import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ADDRESS, order } from '@/testing/samples';
import { OrderLines } from './OrderLines';
import { SentTo } from './SentTo';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }) }));

const [teapot] = order().products;
const product = (sellerId: string, title: string) => ({ ...teapot!, id: title, productId: title, sellerId, seller: { id: sellerId, name: `${sellerId}’s shop` }, title });

describe('a line of a variant', () => {
  it('says what was chosen, and leads to it', () => {
    const options = [
      { name: 'Size', value: 'M' },
      { name: 'Colour', value: 'Blue' },
    ];
    render(<OrderLines order={order({ products: [{ ...teapot!, id: 'speckled-teapot~3', variantId: '3', options }] })} />);

    expect(screen.getByText((_, found) => found?.tagName === 'P' && found.textContent === 'Size: M, Colour: Blue')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Speckled teapot' }).getAttribute('href')).toMatch(/\?id=speckled-teapot&variant=3$/);
  });
});

describe('an order that is sent', () => {
  it('says what sending it cost, seller by seller', () => {
    const shipping = [
      { sellerId: 'ines', optionId: 'home', name: 'Parcel', amount: 550, refundedAmount: 0 },
      { sellerId: 'sam', optionId: 'home', name: 'Letter', amount: 0, refundedAmount: 0 },
    ];
    render(
      <OrderLines order={order({ products: [product('ines', 'Teapot'), product('sam', 'Spoon')], shipping, shippingAmount: 550, totalAmount: 14150 })} />,
    );

    expect(screen.getAllByRole('term').map(({ textContent }) => textContent?.replaceAll(/[\u2068\u2069]/g, ''))).toEqual(['Parcelines’s shop', 'Lettersam’s shop', 'Total']);
    expect(screen.getByRole('link', { name: 'sam’s shop' }).getAttribute('href')).toMatch(/^\/seller\/?\?id=sam$/);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['€5.50', 'free', '€141.50']);
  });

  it('says what of a line was refunded, and nothing of the others', () => {
    const back = { ...product('ines', 'Teapot'), refundedAmount: 6800 };
    render(<OrderLines order={order({ products: [back, product('ines', 'Spoon')], refundedAmount: 6800 })} />);

    expect(screen.getAllByText(/refunded$/).map(({ textContent }) => textContent)).toEqual(['€68.00 refunded']);
  });

  it('says where it goes, and nothing where nothing is sent', () => {
    const { container, rerender } = render(<SentTo address={ADDRESS} />);
    screen.getByText('10115 Berlin');

    rerender(<SentTo address={null} />);

    expect(container.textContent).toBe('');
  });
});
