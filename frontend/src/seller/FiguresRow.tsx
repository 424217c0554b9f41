import type { Sales } from '@/api/shapes';
import { inWords } from '@/ui/money';
import { change, hasLosses } from './figures';
import { lengthOf } from './range';

export function FiguresRow({ sales }: { sales: Sales }) {
  const { totals, previous, currency } = sales;
  const money = (amount: number) => inWords({ amount, currency });
  const days = lengthOf(sales);
  const shown = [
    ['Revenue', money(totals.revenue), totals.revenue, previous.revenue],
    ['Shipping', money(totals.shipping), totals.shipping, previous.shipping],
    ['Orders', String(totals.orders), totals.orders, previous.orders],
    ['Units', String(totals.units), totals.units, previous.units],
    ['Refunded', money(totals.refunded), totals.refunded, previous.refunded],
    ['Given back', money(totals.givenBack), totals.givenBack, previous.givenBack],
    ...(hasLosses(sales) ? ([['Lost', money(totals.lost), totals.lost, previous.lost]] as const) : []),
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 max-sm:*:odd:last:col-span-2">
      {shown.map(([name, text, now, before]) => (
        <div key={name} className="rounded-2xl bg-tint p-5">
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="mt-1 text-2xl font-semibold tabular-nums">{text}</dd>
          <dd className="mt-1 text-sm text-soft">
            <Change by={change(now, before)} /> {days === 1 ? 'the day before' : `the ${days} days before`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ by }: { by: number | null }) {
  if (by === null) return <>nothing in</>;
  if (by === 0) return <>the same as in</>;
  return (
    <>
      <span className="text-ink tabular-nums">
        <span aria-hidden>{by > 0 ? '↑' : '↓'}</span>
        <span className="sr-only">{by > 0 ? 'up' : 'down'}</span> {Math.abs(by)} %
      </span>{' '}
      on
    </>
  );
}
