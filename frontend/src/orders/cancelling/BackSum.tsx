import type { ReactNode } from 'react';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';
import type { Back } from '../amounts';

/** What goes back, line by line. */
export function BackSum({ back: { lines, shipping, total }, currency }: { back: Back; currency: string }) {
  return (
    <dl className="mt-4 space-y-1 border-t border-line pt-4">
      {lines.map(({ id, title, quantity, amount }) => (
        <Row key={id} amount={amount} currency={currency}>
          {quantity} × <Written>{title}</Written>
        </Row>
      ))}
      {shipping > 0 && (
        <Row amount={shipping} currency={currency}>
          Shipping
        </Row>
      )}
      <Row amount={total} currency={currency} className="font-semibold text-ink">
        Goes back to you
      </Row>
    </dl>
  );
}

function Row({ amount, currency, className = 'text-soft', children }: { amount: number; currency: string; className?: string; children: ReactNode }) {
  return (
    <div className={`flex justify-between gap-x-4 ${className}`}>
      <dt className="min-w-0 wrap-anywhere">{children}</dt>
      <dd className="shrink-0">
        <Price of={{ amount, currency }} />
      </dd>
    </div>
  );
}
