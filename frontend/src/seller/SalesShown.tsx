import type { Sales } from '@/api/shapes';
import { Notice } from '@/ui/Notice';
import { FiguresRow } from './FiguresRow';
import { LowStock } from './LowStock';
import { SalesCharts } from './SalesCharts';
import { SalesTable } from './SalesTable';
import { TopProducts } from './TopProducts';

/** @param old whether these are still the days that were shown before */
export function SalesShown({ sales, old }: { sales: Sales; old: boolean }) {
  const { totals, daily } = sales;
  const sold = totals.orders > 0 || daily.some(({ orders, refunded }) => orders > 0 || refunded > 0);
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
        Revenue is of goods; what shoppers paid for shipping comes on top. Days are counted in {sales.timeZone}. What went back is taken from the day of
        its payment.
      </p>
    </div>
  );
}
