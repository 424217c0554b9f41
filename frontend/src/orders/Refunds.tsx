import type { Order, Refund } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import { inWords } from '@/ui/money';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';
import { disputeSaid, refundedFor, whereIs } from './moneyBack';

/** Each refund: how much, what for, and where it is. */
export function Refunds({ order }: { order: Order }) {
  const { refunds, disputes, currency } = order;
  if (refunds.length + disputes.length === 0) return null;
  return (
    <section aria-labelledby="refunds">
      <h2 id="refunds" className="text-lg font-semibold">
        Money back
      </h2>
      {disputes.map((dispute) => (
        <p key={dispute.id} className="mt-2 text-sm">
          {disputeSaid(dispute, inWords({ amount: dispute.amount, currency }))}
        </p>
      ))}
      <ul className="mt-2 divide-y divide-line">
        {refunds.map((refund) => (
          <RefundRow key={refund.id} order={order} refund={refund} />
        ))}
      </ul>
    </section>
  );
}

function RefundRow({ order, refund }: { order: Order; refund: Refund }) {
  const { amount, at, by, reason } = refund;
  return (
    <li className="py-4 wrap-anywhere">
      <p className="font-medium">
        <Price of={{ amount, currency: order.currency }} /> for {refundedFor(refund, order)}
      </p>
      <p className={`text-sm ${refund.state === 'Failed' ? 'text-bad' : ''}`}>{whereIs(refund)}</p>
      <p className="text-sm text-soft">
        <time dateTime={at}>{dayOf(at)}</time>
        {reason && (
          <>
            {by === 'Seller' ? ', the maker wrote: ' : ': '}
            <Written className="whitespace-pre-line">{reason}</Written>
          </>
        )}
      </p>
    </li>
  );
}
