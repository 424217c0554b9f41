import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SoldOrder } from '@/api/shapes';
import { FiguresRow } from './FiguresRow';
import { SalesTable } from './SalesTable';
import { SoldOrderRow } from './SoldOrderRow';

const figures = { revenue: 7980, shipping: 540, orders: 1, units: 2, refunded: 0 };
const sales = {
  timeZone: 'UTC',
  currency: 'EUR',
  from: '2026-08-04',
  to: '2026-08-04',
  totals: figures,
  previous: { ...figures, shipping: 270 },
  daily: [{ ...figures, date: '2026-08-04' }],
  products: [],
  lowStock: [],
};

describe('sales', () => {
  it('show goods and shipping apart', () => {
    render(
      <>
        <FiguresRow sales={sales} />
        <SalesTable sales={sales} />
      </>,
    );

    const shipping = within(screen.getByText('Shipping', { selector: 'dt' }).parentElement!);
    expect(shipping.getByText('€5.40')).toBeDefined();
    expect(shipping.getByText(/100 %/)).toBeDefined();
    const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const row = screen.getAllByRole('row')[1]!;
    expect(within(row).getAllByRole('cell')[names.indexOf('Shipping') - 1]?.textContent).toBe('€5.40');
    expect(within(row).getAllByRole('cell')[names.indexOf('Revenue') - 1]?.textContent).toBe('€79.80');
  });
});

describe('a sold order', () => {
  const order: SoldOrder = {
    orderId: '5q4kzv7x2m3n6p2r4t6w2y5a3c',
    paidAt: '2026-08-04T09:31:12Z',
    paymentStatus: 'Paid',
    toShip: true,
    products: [{ id: 'a', productId: 'a', quantity: 2, title: 'Teapot', image: null, price: { amount: 3990, currency: 'EUR' } }],
    shippingAmount: 540,
    totalAmount: 8520,
    refundedAmount: 0,
    currency: 'EUR',
  };

  it('shows what was paid for its shipping, and the total with it', () => {
    render(<SoldOrderRow order={order} />);

    expect(screen.getByText(/Shipping/).textContent).toBe('Shipping €5.40');
    expect(screen.getByText('€85.20')).toBeDefined();
  });

  it('says nothing of shipping that was free', () => {
    render(<SoldOrderRow order={{ ...order, shippingAmount: 0, totalAmount: 7980 }} />);

    expect(screen.queryByText(/Shipping/)).toBeNull();
  });
});
