import type { Order } from '@/api/shapes';
import { momentOf } from '@/ui/dates';
import { reasonOf, statusOf } from './status';

export interface Moment {
  at: string;
  name: string;
  text: string | null;
}

/** What became of an order's payment, and what else is told with it, in the order of time. */
export function StatusTimeline({ order: { statusHistory }, others = [] }: { order: Order; others?: readonly Moment[] }) {
  const payments = statusHistory.map(({ paymentStatus, at, reason }) => ({
    at,
    name: paymentStatus === 'Pending' ? 'Ordered' : statusOf(paymentStatus).name,
    text: reasonOf(reason),
  }));
  const moments: Moment[] = [...payments, ...others].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <ol className="space-y-5 border-l border-line pl-5">
      {moments.map(({ at, name, text }, place) => (
        <li key={`${at} ${place}`} className="relative">
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
