import type { SoldOrder } from '@/api/shapes';
import { momentOf } from '@/ui/dates';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';

export function SoldOrderRow({ order }: { order: SoldOrder }) {
  const { orderId, paidAt, toShip, products, shippingAmount, totalAmount, refundedAmount, currency } = order;
  return (
    <li className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-medium">
          <time dateTime={paidAt}>{momentOf(paidAt)}</time>
        </h2>
        <span className={`rounded-full px-3 py-1 text-xs font-medium ${toShip ? 'bg-wash text-accent' : 'bg-tint'}`}>
          {toShip ? 'To send' : 'Went back'}
        </span>
      </div>
      <ul className="mt-2 divide-y divide-line">
        {products.map(({ productId, quantity, title, image, price }) => (
          <li key={productId} className="flex items-center gap-4 py-3">
            <Picture src={image} alt="" className="w-12 max-w-[15vw] shrink-0 rounded-lg" />
            <Written as="span" className="min-w-0 flex-1">
              {title}
            </Written>
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
      <p className="flex flex-wrap justify-between gap-3 border-t border-line pt-3 text-sm">
        <span className="font-mono text-soft break-all">{orderId}</span>
        <span className="ml-auto font-medium">
          <Price of={{ amount: totalAmount, currency }} />
          {refundedAmount > 0 && (
            <span className="text-soft">
              {' '}
              · <Price of={{ amount: refundedAmount, currency }} /> refunded
            </span>
          )}
        </span>
      </p>
    </li>
  );
}
