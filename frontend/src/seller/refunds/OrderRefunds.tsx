import { useEffect, useRef, useState } from 'react';
import type { Refund, SellerOrder } from '@/api/shapes';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { inWords } from '@/ui/money';
import { Price } from '@/ui/Price';
import { isNothing, leftOf, unexplainedOf } from './left';
import { RefundRow } from './RefundRow';
import { RefundSteps } from './RefundSteps';

interface Props {
  order: SellerOrder;
  onChange: (change: (order: SellerOrder) => SellerOrder) => void;
}

/** What went back of an order, and the way to give more back. */
export function OrderRefunds({ order, onChange }: Props) {
  const { refunds, currency } = order;
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string } | null>(null);
  const unexplained = unexplainedOf(order);
  const heading = useRef<HTMLHeadingElement>(null);

  // The button that led there may be gone with what was left.
  useEffect(() => {
    if (outcome) heading.current?.focus();
  }, [outcome]);

  function done(refund: Refund) {
    const sum = inWords({ amount: refund.amount, currency });
    const known = refunds.some(({ id }) => id === refund.id);
    setOpen(false);
    setOutcome({ text: known ? `This refund of ${sum} had been made before. Nothing more goes back.` : `${sum} goes back to the buyer.` });
    onChange((before) => withRefund(before, refund));
  }

  return (
    <section aria-label="Money back" className="mt-10 print:hidden">
      <h2 ref={heading} tabIndex={-1} className="mb-4 text-lg font-semibold outline-none">
        Money back
      </h2>
      <p role="status" className="text-accent not-empty:mb-4 not-empty:rounded-xl not-empty:bg-wash not-empty:p-4 not-empty:text-sm">
        {outcome?.text}
      </p>
      {refunds.length > 0 && (
        <ol className="mb-4 space-y-4">
          {refunds.map((refund) => (
            <RefundRow key={refund.id} refund={refund} order={order} />
          ))}
        </ol>
      )}
      {unexplained > 0 && (
        <p className="mb-4 rounded-2xl border border-line p-5">
          <span className="font-medium">
            <Price of={{ amount: unexplained, currency }} />
          </span>{' '}
          went back, and nobody has said yet what for. It is your share of a refund that the shop made at Stripe.
        </p>
      )}
      {isNothing(leftOf(order)) ? (
        <p className="text-soft">Nothing is left that could go back.</p>
      ) : (
        <button type="button" className={button('secondary')} onClick={() => setOpen(true)}>
          Give money back
        </button>
      )}
      <Dialog title="Give money back" open={open} onClose={() => setOpen(false)}>
        <RefundSteps order={order} onClose={() => setOpen(false)} onDone={done} onUnsure={() => onChange((before) => before)} />
      </Dialog>
    </section>
  );
}

function withRefund(order: SellerOrder, refund: Refund): SellerOrder {
  const others = order.refunds.filter(({ id }) => id !== refund.id);
  return { ...order, refunds: [...others, refund] };
}
