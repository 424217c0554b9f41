import { inWords } from '@/ui/money';
import { Written } from '@/ui/Written';
import type { Plan } from './plan';

const ROW = 'flex flex-wrap justify-between gap-x-4 py-2';

/** What would go back, line by line, and the sum. */
export function PlannedSum({ plan: { lines, shipping, sum }, currency }: { plan: Plan; currency: string }) {
  const money = (amount: number) => inWords({ amount, currency });
  return (
    <dl className="divide-y divide-line text-sm tabular-nums">
      {lines.map(({ id, title, quantity, amount }) => (
        <div key={id} className={ROW}>
          <dt className="min-w-0">
            {quantity > 0 ? `${quantity} × ` : 'A part of '}
            <Written>{title}</Written>
          </dt>
          <dd>{money(amount)}</dd>
        </div>
      ))}
      {shipping > 0 && (
        <div className={ROW}>
          <dt>Shipping</dt>
          <dd>{money(shipping)}</dd>
        </div>
      )}
      <div className={`${ROW} font-medium`}>
        <dt>Goes back</dt>
        <dd>{money(sum)}</dd>
      </div>
    </dl>
  );
}
