import type { Sales } from '@/api/shapes';
import { Notice } from '@/ui/Notice';
import { hasLosses, hasSales } from './figures';
import { FiguresRow } from './FiguresRow';
import { LowStock } from './LowStock';
import { SalesCharts } from './SalesCharts';
import { SalesTable } from './SalesTable';
import { TopProducts } from './TopProducts';

/** @param old whether these are still the days that were shown before */
export function SalesShown({ sales, old }: { sales: Sales; old: boolean }) {
  const sold = hasSales(sales);
  return (
    <div className={`space-y-12 transition-opacity ${old ? 'opacity-50' : ''}`} aria-busy={old}>
      {(sold || sales.previous.orders > 0) && <FiguresRow sales={sales} />}
      {sold ? (
        <SalesCharts sales={sales} />
      ) : (
        <Notice title="No sales in these days" text="As soon as somebody has paid for something of yours, this page draws it. Other days may have more to show." />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {sold && <TopProducts sales={sales} />}
        <LowStock products={sales.lowStock} />
      </div>
      {sold && <SalesTable sales={sales} />}
      <p className="text-sm text-soft">
        Revenue is of goods; what shoppers paid for shipping comes on top. Days are counted in {sales.timeZone}. Refunded is what went back of that
        day’s sales, whenever it did; it is taken from their revenue. Given back is the same money on the day on which it went.
        {hasLosses(sales) && ' Lost is what disputes of that day’s sales cost you; it is not taken from the revenue.'}
      </p>
    </div>
  );
}
