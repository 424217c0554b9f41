import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Sales } from '@/api/shapes';
import { problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { FiguresRow } from './FiguresRow';
import { LowStock } from './LowStock';
import { SalesTable } from './SalesTable';
import { TopVariants } from './TopVariants';

const figures = { revenue: 7980, shipping: 540, orders: 1, units: 2, refunded: 1200, givenBack: -300, lost: 0 };
const sales: Sales = {
  timeZone: 'UTC',
  currency: 'EUR',
  from: '2026-08-04',
  to: '2026-08-04',
  totals: figures,
  previous: { ...figures, shipping: 270 },
  daily: [{ ...figures, date: '2026-08-04' }],
  products: [],
  lowStock: [{ productId: 'shirt', variantId: '3', options: [{ name: 'Size', value: 'M' }], title: 'Shirt', stock: 1 }],
};
const lost: Sales = { ...sales, totals: { ...figures, lost: 4500 }, daily: [{ ...figures, lost: 4500, date: '2026-08-04' }] };

function show(of: Sales) {
  render(
    <QueryClientProvider client={makeQueries()}>
      <FiguresRow sales={of} />
      <SalesTable sales={of} />
    </QueryClientProvider>,
  );
}

const figure = (name: string) => within(screen.getByText(name, { selector: 'dt' }).parentElement!);

/** What the table says of the one day. */
function cell(name: string): string | null | undefined {
  const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  return within(screen.getAllByRole('row')[1]!).getAllByRole('cell')[names.indexOf(name) - 1]?.textContent;
}

afterEach(() => vi.restoreAllMocks());

describe('sales', () => {
  it('show goods and shipping apart', () => {
    show(sales);

    expect(figure('Shipping').getByText('€5.40')).toBeDefined();
    expect(figure('Shipping').getByText(/100 %/)).toBeDefined();
    expect(cell('Shipping')).toBe('€5.40');
    expect(cell('Revenue')).toBe('€79.80');
  });

  it('name the variant of which little is left', () => {
    render(<LowStock products={sales.lowStock} />);

    expect(screen.getByRole('link', { name: /^Shirt \(\W?Size\W?: \W?M\W?\)$/ }).getAttribute('href')).toMatch(/id=shirt$/);
    expect(screen.getByText('1 left')).toBeDefined();
  });

  it('show what of a product sold best', () => {
    const size = (variantId: string, value: string) => ({ variantId, options: [{ name: 'Size', value }], revenue: 2000, units: 1 });
    render(<TopVariants of={[size('2', 'M'), { ...size('9', ''), options: [] }]} title="Shirt" currency="EUR" />);

    const rows = within(screen.getByRole('list', { name: 'Variants of Shirt' })).getAllByRole('listitem');
    expect(rows[0]!.textContent).toMatch(/^\W?Size\W?: \W?M\W?1 unit · €20.00$/);
    expect(rows[1]!.textContent).toBe('Variant 91 unit · €20.00');
  });

  it('say nothing below a product without options', () => {
    render(<TopVariants of={[]} title="Hat" currency="EUR" />);

    expect(screen.queryByRole('list')).toBeNull();
  });

  it('show what went back by the day of the sale, and by its own day', () => {
    show(sales);

    expect(figure('Refunded').getByText('€12.00')).toBeDefined();
    expect(figure('Given back').getByText('-€3.00')).toBeDefined();
    expect(cell('Refunded')).toBe('€12.00');
    expect(cell('Given back')).toBe('-€3.00');
  });

  it('say nothing of lost disputes where there are none', () => {
    show(sales);
    expect(screen.queryByText('Lost')).toBeNull();
  });

  it('show what was lost to disputes', () => {
    show(lost);

    expect(figure('Lost').getByText('€45.00')).toBeDefined();
    expect(cell('Lost')).toBe('€45.00');
  });
});

describe('the file of sales', () => {
  const saveAsCsv = () => userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));

  it('is the shop’s, of the days that are shown', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/sellers/analytics', ({ request }) => {
        asked.push(new URL(request.url).search);
        return new HttpResponse('date,revenue\r\n', { headers: { 'Content-Type': 'text/csv' } });
      }),
    );
    const saved: string[] = [];
    URL.createObjectURL = vi.fn(() => 'blob:saved');
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    show(sales);

    await saveAsCsv();

    await waitFor(() => expect(saved).toEqual(['sales-2026-08-04-2026-08-04.csv']));
    expect(asked).toEqual(['?from=2026-08-04&to=2026-08-04&format=csv']);
  });

  it('says why it did not come', async () => {
    server.use(http.get('*/api/sellers/analytics', () => HttpResponse.json(problem(503, 'SHOP_UNAVAILABLE'), { status: 503 })));
    show(sales);

    await saveAsCsv();

    await screen.findByText('It is SHOP_UNAVAILABLE.');
  });
});
