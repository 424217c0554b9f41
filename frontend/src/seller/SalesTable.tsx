import type { Sales } from '@/api/shapes';
import { inWords } from '@/ui/money';
import { hasLosses, shortDay } from './figures';
import { SaveSales } from './SaveSales';

const CELL = 'px-4 py-2.5 text-right';

export function SalesTable({ sales }: { sales: Sales }) {
  const money = (amount: number) => inWords({ amount, currency: sales.currency });
  const losses = hasLosses(sales);
  const names = ['Revenue', 'Shipping', 'Orders', 'Units', 'Refunded', 'Given back', ...(losses ? ['Lost'] : [])];
  return (
    <section aria-labelledby="days">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="days" className="text-lg font-semibold">
          Day by day
        </h2>
        <SaveSales range={sales} />
      </div>
      <div role="region" aria-label="Sales by day" tabIndex={0} className="max-h-96 overflow-auto rounded-2xl border border-line">
        <table className="w-full text-sm tabular-nums">
          <thead className="sticky top-0 bg-tint text-left">
            <tr>
              <th scope="col" className="px-4 py-3 font-medium">Day</th>
              {names.map((name) => (
                <th key={name} scope="col" className="px-4 py-3 text-right font-medium whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sales.daily.toReversed().map(({ date, revenue, shipping, orders, units, refunded, givenBack, lost }) => (
              <tr key={date}>
                <th scope="row" className="px-4 py-2.5 text-left font-normal whitespace-nowrap">
                  <time dateTime={date}>{shortDay(date)}</time>
                </th>
                <td className={CELL}>{money(revenue)}</td>
                <td className={CELL}>{money(shipping)}</td>
                <td className={CELL}>{orders}</td>
                <td className={CELL}>{units}</td>
                <td className={CELL}>{money(refunded)}</td>
                <td className={CELL}>{money(givenBack)}</td>
                {losses && <td className={CELL}>{money(lost)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
