import type { Order } from '@/api/shapes';
import { momentOf } from '@/ui/dates';
import { momentOfRefund, type Moment } from './refunds';
import { reasonOf, statusOf } from './status';

export function StatusTimeline({ order }: { order: Order }) {
  return (
    <ol className="space-y-5 border-l border-line pl-5">
      {momentsOf(order).map(({ at, name, text }) => (
        <li key={`${name} ${at}`} className="relative">
          <span aria-hidden className="absolute top-1.5 -left-[1.59rem] size-2.5 drawn rounded-full bg-accent ring-4 ring-ground" />
          <p className="font-medium">{name}</p>
          <p className="text-sm text-soft">
            <time dateTime={at}>{momentOf(at)}</time>
          </p>
          {text && <p className="mt-1 text-sm">{text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** What became of its payment and of each refund, in the order of time. */
function momentsOf({ statusHistory, refunds, currency }: Order): Moment[] {
  const statuses = statusHistory.map(({ paymentStatus, at, reason }) => ({
    at,
    name: paymentStatus === 'Pending' ? 'Ordered' : statusOf(paymentStatus).name,
    text: reasonOf(reason),
  }));
  const moments = [...statuses, ...refunds.map((refund) => momentOfRefund(refund, currency))];
  return moments.sort((one, other) => one.at.localeCompare(other.at));
}
