'use client';

import dynamic from 'next/dynamic';
import type { Sales } from '@/api/shapes';
import { Skeleton } from '@/ui/Skeleton';
import { inWords } from '@/ui/money';
import { bars } from './figures';

const BarsChart = dynamic(() => import('./BarsChart').then((module) => module.BarsChart), {
  ssr: false,
  loading: () => <Skeleton className="h-56" />,
});

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
