import type { Order } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';

export function OrderLines({ order }: { order: Order }) {
  const { currency, totalAmount, refundedAmount, products } = order;
  return (
    <>
      <ul className="divide-y divide-line">
        {products.map(({ productId, title, image, quantity, price }) => (
          <li key={productId} className="flex items-center gap-4 py-4">
            <Picture src={image} alt="" className="w-16 shrink-0 rounded-xl" />
            <div className="min-w-0 flex-1">
              <ProductLink id={productId} className="font-medium hover:underline">
                {title}
              </ProductLink>
              <p className="text-sm text-soft tabular-nums">
                {quantity} × <Price of={price} />
              </p>
            </div>
            <Price of={{ ...price, amount: price.amount * quantity }} />
          </li>
        ))}
      </ul>
      <dl className="mt-2 space-y-1 border-t border-line pt-4">
        <div className="flex justify-between text-lg font-semibold">
          <dt>Total</dt>
          <dd>
            <Price of={{ amount: totalAmount, currency }} />
          </dd>
        </div>
        {refundedAmount > 0 && (
          <div className="flex justify-between text-soft">
            <dt>Refunded</dt>
            <dd>
              <Price of={{ amount: refundedAmount, currency }} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
