import type { Order } from '@/api/shapes';
import { momentOf } from '@/ui/dates';
import { reasonOf, statusOf } from './status';

export function StatusTimeline({ order }: { order: Order }) {
  return (
    <ol className="space-y-5 border-l border-line pl-5">
      {order.statusHistory.map(({ paymentStatus, at, reason }) => (
        <li key={`${paymentStatus} ${at}`} className="relative">
          <span aria-hidden className="absolute top-1.5 -left-[1.59rem] size-2.5 drawn rounded-full bg-accent ring-4 ring-ground" />
          <p className="font-medium">{paymentStatus === 'Pending' ? 'Ordered' : statusOf(paymentStatus).name}</p>
          <p className="text-sm text-soft">
            <time dateTime={at}>{momentOf(at)}</time>
          </p>
          {reason && <p className="mt-1 text-sm">{reasonOf(reason)}</p>}
        </li>
      ))}
    </ol>
  );
}
