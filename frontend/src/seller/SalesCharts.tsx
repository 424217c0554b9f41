'use client';

import type { Sales } from '@/api/shapes';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { Skeleton } from '@/ui/Skeleton';
import { inWords } from '@/ui/money';
import { bars } from './figures';

const BarsChart = late(
  () => import('./BarsChart').then((module) => module.BarsChart),
  ({ name, again }) => <NotLoaded what={`The chart of ${name.toLowerCase()}`} again={again} />,
  () => <Skeleton className="h-56" />,
);

/** Pictures of the figures; the table below says the same to who cannot see them. */
export function SalesCharts({ sales }: { sales: Sales }) {
  const data = bars(sales.daily);
  const money = (amount: number) => inWords({ amount, currency: sales.currency });
  const plain = (count: number) => String(count);
  return (
    <section aria-label="Charts" className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-2">
      <div className="lg:col-span-2">
        <h2 className="mb-4 text-lg font-semibold">Revenue</h2>
        <BarsChart data={data} of="revenue" say={money} name="Revenue" />
      </div>
      <div>
        <h2 className="mb-4 text-lg font-semibold">Orders</h2>
        <BarsChart data={data} of="orders" say={plain} name="Orders" />
      </div>
      <div>
        <h2 className="mb-4 text-lg font-semibold">Units</h2>
        <BarsChart data={data} of="units" say={plain} name="Units" />
      </div>
    </section>
  );
}
