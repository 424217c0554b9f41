import type { Refund, SellerOrder } from '@/api/shapes';
import { Badge } from '@/ui/Badge';
import { dayOf } from '@/ui/dates';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';
import { askerOf, failureOf, purposesOf, stateOf } from './words';

/** A refund of the seller's: how much, how far it is, and what it is for. */
export function RefundRow({ refund, order }: { refund: Refund; order: SellerOrder }) {
  const { amount, reason, at } = refund;
  return (
    <li className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="font-medium">
          <Price of={{ amount, currency: order.currency }} />
        </h3>
        <Badge {...stateOf(refund)} />
      </div>
      <ul className="mt-2 space-y-1 wrap-anywhere">
        {purposesOf(refund, order).map((purpose, place) => (
          <li key={place}>{purpose}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        {askerOf(refund)} on <time dateTime={at}>{dayOf(at)}</time>
      </p>
      {reason && (
        <p className="mt-2 text-sm wrap-anywhere">
          <span className="text-soft">Reason: </span>
          <Written className="whitespace-pre-line">{reason}</Written>
        </p>
      )}
      {refund.state === 'Failed' && <p className="mt-2 text-sm text-bad">{failureOf(order)}</p>}
    </li>
  );
}
