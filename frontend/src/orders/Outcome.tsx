import Link from 'next/link';
import type { Order } from '@/api/shapes';
import type { Outlook } from '@/checkout/outlook';
import { button } from '@/ui/button';
import { timeOf } from '@/ui/dates';
import { inWords } from '@/ui/money';
import { Notice } from '@/ui/Notice';
import { Spinner } from '@/ui/Spinner';
import { saidOfRefunds } from './refunds';
import { reasonOf, saidOfSending } from './status';

export function Outcome({ order, outlook }: { order: Order; outlook: Outlook }) {
  const amount = inWords({ amount: order.totalAmount, currency: order.currency });
  const why = order.statusHistory.at(-1)?.reason ?? null;
  const reason = reasonOf(why);
  const takenBack = why === 'CANCELLED_BY_SHOPPER';
  const refunds = saidOfRefunds(order);
  const received = [`We have received ${amount}.`, ...(refunds.length > 0 ? refunds : [saidOfSending(order.fulfilment)])].join(' ');
  const coming = order.refunds.some(({ state }) => state === 'Asked' || state === 'Pending');
  const list = (
    <Link href="/account/" className={button('secondary')}>
      Your orders
    </Link>
  );
  return (
    <div aria-live="polite">
      {outlook === 'paid' && (
        <Notice level="h1" tone="good" title="Thank you, it is paid" text={reason && why !== 'REFUND_FAILED' ? [reason, ...refunds].join(' ') : received}>
          {list}
        </Notice>
      )}
      {outlook === 'processing' && (
        <Notice level="h1" tone="warn" title="Your payment is on its way" text="We are waiting for the bank's word. This page follows by itself; you may close it, too.">
          <Spinner className="size-6 self-center text-warn" />
          <Link href={`/checkout/?order=${order.id}`} className={button('secondary')}>
            Back to the payment
          </Link>
        </Notice>
      )}
      {outlook === 'unpaid' && (
        <Notice level="h1" tone="warn" title="Not paid yet" text={`Everything is put aside for you until ${timeOf(order.payUntil)}.`}>
          <Link href={`/checkout/?order=${order.id}`} className={button('primary')}>
            Pay now
          </Link>
        </Notice>
      )}
      {outlook === 'ending' && (
        <Notice level="h1" tone="warn" title="This payment is over" text="We are asking what became of it. This page follows by itself; you may close it, too.">
          {list}
        </Notice>
      )}
      {outlook === 'ended' && (
        <Notice
          level="h1"
          title={takenBack ? 'You cancelled this order' : 'This order was not paid'}
          text={reason ?? 'Nothing was charged, and its products are for sale again.'}
        >
          {list}
        </Notice>
      )}
      {outlook === 'refunded' && (
        <Notice level="h1" title={coming ? 'Your money is on its way back' : 'Refunded'} text={[reason, ...refunds].filter(Boolean).join(' ')}>
          {list}
        </Notice>
      )}
    </div>
  );
}
