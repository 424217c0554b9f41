import { Download } from 'lucide-react';
import type { Sales } from '@/api/shapes';
import { button } from '@/ui/button';
import { inWords } from '@/ui/money';
import { asCsv, shortDay } from './figures';
import { saveFile } from './save';

function save(sales: Sales): void {
  saveFile(new Blob([asCsv(sales)], { type: 'text/csv' }), `sales-${sales.from}-${sales.to}.csv`);
}

export function SalesTable({ sales }: { sales: Sales }) {
  const money = (amount: number) => inWords({ amount, currency: sales.currency });
  return (
    <section aria-labelledby="days">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="days" className="text-lg font-semibold">
          Day by day
        </h2>
        <button type="button" className={button('secondary')} onClick={() => save(sales)}>
          <Download aria-hidden className="size-4" />
          Save as CSV
        </button>
      </div>
      <div role="region" aria-label="Sales by day" tabIndex={0} className="max-h-96 overflow-auto rounded-2xl border border-line">
        <table className="w-full text-sm tabular-nums">
          <thead className="sticky top-0 bg-tint text-left">
            <tr>
              <th scope="col" className="px-4 py-3 font-medium">Day</th>
              <th scope="col" className="px-4 py-3 text-right font-medium">Revenue</th>
              <th scope="col" className="px-4 py-3 text-right font-medium">Shipping</th>
              <th scope="col" className="px-4 py-3 text-right font-medium">Orders</th>
              <th scope="col" className="px-4 py-3 text-right font-medium">Units</th>
              <th scope="col" className="px-4 py-3 text-right font-medium">Refunded</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sales.daily.toReversed().map(({ date, revenue, shipping, orders, units, refunded }) => (
              <tr key={date}>
                <th scope="row" className="px-4 py-2.5 text-left font-normal whitespace-nowrap">
                  <time dateTime={date}>{shortDay(date)}</time>
                </th>
                <td className="px-4 py-2.5 text-right">{money(revenue)}</td>
                <td className="px-4 py-2.5 text-right">{money(shipping)}</td>
                <td className="px-4 py-2.5 text-right">{orders}</td>
                <td className="px-4 py-2.5 text-right">{units}</td>
                <td className="px-4 py-2.5 text-right">{money(refunded)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
