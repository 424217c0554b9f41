import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FiguresRow } from './FiguresRow';
import { SalesTable } from './SalesTable';

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
