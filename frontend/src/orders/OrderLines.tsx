import type { Order } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { Chosen } from '@/catalogue/variants/Chosen';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { isolated } from '@/ui/text';
import { Written } from '@/ui/Written';

export function OrderLines({ order }: { order: Order }) {
  const { currency, totalAmount, refundedAmount, products, shipping } = order;
  return (
    <>
      <ul className="divide-y divide-line">
        {products.map(({ id, options, seller, title, image, quantity, price, refundedAmount: back }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 py-4">
            <Picture image={image} sizes="4rem" alt="" className="w-16 max-w-[20vw] shrink-0 rounded-xl" />
            <div className="min-w-0 flex-1 basis-32 wrap-anywhere">
              <ProductLink id={id} className="font-medium hover:underline">
                <Written>{title}</Written>
              </ProductLink>
              <Chosen of={options} />
              <p className="text-sm text-soft">
                <SellerLink of={seller} className="inline-flex min-h-6 items-center hover:underline" />
              </p>
              <p className="text-sm text-soft tabular-nums">
                {quantity} × <Price of={price} />
              </p>
              {back > 0 && (
                <p className="text-sm text-soft">
                  <Price of={{ amount: back, currency }} /> refunded
                </p>
              )}
            </div>
            <Price of={{ ...price, amount: price.amount * quantity }} className="ml-auto" />
          </li>
        ))}
      </ul>
      <dl className="mt-2 space-y-1 border-t border-line pt-4">
        {shipping.map(({ sellerId, name, amount }) => (
          <div key={sellerId} className="flex justify-between gap-x-4 text-soft">
            <dt className="min-w-0 wrap-anywhere">
              <Written>{name}</Written>
              {shipping.length > 1 && <span className="block text-sm">{sellerOf(order, sellerId)}</span>}
            </dt>
            <dd className="shrink-0">{amount === 0 ? 'free' : <Price of={{ amount, currency }} />}</dd>
          </div>
        ))}
        <div className="flex flex-wrap justify-between gap-x-4 text-lg font-semibold">
          <dt>Total</dt>
          <dd>
            <Price of={{ amount: totalAmount, currency }} />
          </dd>
        </div>
        {refundedAmount > 0 && (
          <div className="flex flex-wrap justify-between gap-x-4 text-soft">
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

/** Who sends it, as they were called then. */
function sellerOf({ products }: Order, sellerId: string): string {
  return isolated(products.find((line) => line.sellerId === sellerId)?.seller.name ?? '');
}
