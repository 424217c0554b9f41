import type { SellerOrder } from '@/api/shapes';
import { Chosen } from '@/catalogue/variants/Chosen';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { Written } from '@/ui/Written';

/** What was sold, with how far each line is sent, and what was paid for it. */
export function SoldLines({ order: { products, totalAmount, refundedAmount, currency } }: { order: SellerOrder }) {
  return (
    <section aria-label="Sold" className="lg:col-start-2">
      <h2 className="text-lg font-semibold">What was sold</h2>
      <ul className="divide-y divide-line">
        {products.map(({ id, title, options, image, quantity, price, units, refundedAmount: ofLine }) => (
          <li key={id} className="flex items-center gap-4 py-3">
            <Picture image={image} sizes="4rem" alt="" className="w-12 max-w-[15vw] shrink-0 rounded-lg" />
            <div className="min-w-0 flex-1 wrap-anywhere">
              <Written>{title}</Written>
              <Chosen of={options} />
              <p className="text-sm text-soft tabular-nums">
                {quantity} × <Price of={price} />
              </p>
              <p className="text-sm text-soft">{units ? progressOf(units) : 'Nothing is sent'}</p>
              {ofLine > 0 && (
                <p className="text-sm text-soft">
                  <Price of={{ amount: ofLine, currency }} /> refunded
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap justify-between gap-3 border-t border-line pt-3 text-sm font-medium">
        Total, with shipping
        <span>
          <Price of={{ amount: totalAmount, currency }} />
        </span>
      </p>
      {refundedAmount > 0 && (
        <p className="flex flex-wrap justify-between gap-3 pt-1 text-sm text-soft">
          Refunded
          <span>
            <Price of={{ amount: refundedAmount, currency }} />
          </span>
        </p>
      )}
    </section>
  );
}

/** 1 to pack, 2 sent, 1 of them arrived, 1 returned. */
function progressOf({ toPack, shipped, delivered, cancelled, returned }: NonNullable<SellerOrder['products'][number]['units']>): string {
  return [
    toPack > 0 && `${toPack} to pack`,
    shipped > 0 && `${shipped} sent`,
    delivered > 0 && (delivered === shipped ? 'arrived' : `${delivered} of them arrived`),
    returned > 0 && `${returned} returned`,
    cancelled > 0 && `${cancelled} cancelled`,
  ]
    .filter(Boolean)
    .join(', ');
}
