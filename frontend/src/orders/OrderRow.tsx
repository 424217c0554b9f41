import Link from 'next/link';
import type { Order } from '@/api/shapes';
import { PayOrCancel } from '@/checkout/PayOrCancel';
import { session } from '@/session/session';
import { Badge } from '@/ui/Badge';
import { dayOf } from '@/ui/dates';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';
import { badgesOf } from './badge';

const SHOWN = 4;

interface Props {
  order: Order;
  /** Whether it can be paid, as far as this page knows. */
  unpaid: boolean;
}

export function OrderRow({ order, unpaid }: Props) {
  const { id, number, products, totalAmount, currency, createdAt } = order;
  const first = products[0]?.title ?? '';
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-4 rounded-2xl border border-line p-5 transition-colors hover:border-accent">
      <ul aria-hidden className="flex -space-x-3">
        {products.slice(0, SHOWN).map(({ id: line, image }) => (
          <li key={line}>
            <Picture image={image} sizes="4rem" alt="" className="w-14 max-w-[15vw] rounded-xl ring-2 ring-ground" />
          </li>
        ))}
      </ul>
      <div className="min-w-0 flex-1 basis-52">
        <h2 className="font-medium">
          <Link prefetch={false} href={`/order/?id=${id}`} className="after:absolute after:inset-0 after:rounded-2xl">
            <Written>{first}</Written>
            {products.length > 1 && ` and ${products.length - 1} more`}
          </Link>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-sm text-soft">
          <time dateTime={createdAt}>{dayOf(createdAt)}</time> <span className="font-mono">{number}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 max-sm:basis-full">
        <span className="flex flex-wrap gap-2">
          {badgesOf(order).map((status) => (
            <Badge key={status.name} {...status} />
          ))}
        </span>
        <Price of={{ amount: totalAmount, currency }} className="font-medium sm:w-24 sm:text-right" />
      </div>
      {unpaid && (
        // Above the link that covers the row.
        <div className="relative basis-full border-t border-line pt-4">
          <PayOrCancel shopperId={session.userId() ?? ''} orderId={id} number={number} />
        </div>
      )}
    </li>
  );
}
