import Link from 'next/link';
import type { SoldOrder } from '@/api/shapes';
import { Chosen } from '@/catalogue/variants/Chosen';
import { fulfilmentOf } from '@/parcels/fulfilment';
import { Badge } from '@/ui/Badge';
import { momentOf } from '@/ui/dates';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';
import { moneyOf } from '../refunds/words';

interface Props {
  order: SoldOrder;
  /** Absent where nothing is to be sent. */
  choice?: { chosen: boolean; disabled: boolean; onChange: (chosen: boolean) => void };
}

export function SoldOrderRow({ order, choice }: Props) {
  const { orderId, number, paidAt, paymentStatus, fulfilment, products, shippingAmount, totalAmount, refundedAmount, currency } = order;
  const wentBack = fulfilment === 'None' && paymentStatus === 'Refunded';
  const money = wentBack ? null : moneyOf(paymentStatus);
  return (
    <li className="relative rounded-2xl border border-line p-5 transition-colors hover:border-accent">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {choice && (
          <label className="relative z-1 -m-2 inline-flex size-11 items-center justify-center">
            <span className="sr-only">Choose order {number}</span>
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={choice.chosen}
              disabled={choice.disabled}
              onChange={(event) => choice.onChange(event.target.checked)}
            />
          </label>
        )}
        <h2 className="font-medium max-sm:mr-auto">
          <Link prefetch={false} href={`/seller/order/?id=${orderId}`} className="after:absolute after:inset-0 after:rounded-2xl">
            Order <span className="font-mono">{number}</span>
          </Link>
        </h2>
        <time dateTime={paidAt} className="text-sm text-soft max-sm:order-last max-sm:basis-full sm:mr-auto">
          {momentOf(paidAt)}
        </time>
        <Badge {...(wentBack ? { name: 'Went back', tone: 'plain' } : fulfilmentOf(fulfilment, 'Seller'))} />
        {money && <Badge {...money} />}
      </div>
      <ul className="mt-2 divide-y divide-line">
        {products.map(({ id, quantity, title, options, image, price }) => (
          <li key={id} className="flex items-center gap-4 py-3">
            <Picture image={image} sizes="4rem" alt="" className="w-12 max-w-[15vw] shrink-0 rounded-lg" />
            <div className="min-w-0 flex-1">
              <Written>{title}</Written>
              <Chosen of={options} />
            </div>
            <span className="text-soft tabular-nums">
              {quantity} × <Price of={price} />
            </span>
          </li>
        ))}
      </ul>
      {shippingAmount > 0 && (
        <p className="flex flex-wrap justify-between gap-3 border-t border-line py-3 text-sm text-soft">
          Shipping <Price of={{ amount: shippingAmount, currency }} />
        </p>
      )}
      <p className="flex flex-wrap justify-between gap-3 border-t border-line pt-3 text-sm font-medium">
        Total
        <span>
          <Price of={{ amount: totalAmount, currency }} />
          {refundedAmount > 0 && (
            <span className="font-normal text-soft">
              {' '}
              · <Price of={{ amount: refundedAmount, currency }} /> refunded
            </span>
          )}
        </span>
      </p>
    </li>
  );
}
