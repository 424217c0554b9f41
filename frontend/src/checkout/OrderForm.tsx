'use client';

import { useId } from 'react';
import type { OrderRequest } from '@/api/shapes';
import { CartLines } from '@/cart/CartLines';
import { SumBar } from '@/cart/SumBar';
import type { CartView } from '@/cart/view';
import { session, type Shopper } from '@/session/session';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { SkeletonBlock } from '@/ui/Skeleton';
import { AddressChoice } from './AddressChoice';
import { QuoteTotal } from './QuoteTotal';
import { ShippingSection } from './ShippingSection';
import { useDelivery } from './useDelivery';
import { useReview } from './useReview';

interface Props {
  shopper: Shopper;
  view: CartView;
  onOrder: (body: OrderRequest) => void;
}

const HEADING = 'mb-4 text-lg font-semibold';

/** Where it goes, how it is sent, what it costs, and the cart itself: all on one page, before the payment. */
export function OrderForm({ shopper, view, onOrder }: Props) {
  const id = useId();
  const delivery = useDelivery(view);
  const review = useReview(shopper, view, delivery, onOrder);
  const gone = view.lines.some((line) => !line.available);
  const lacking = view.warnings.some(({ code }) => code === 'LOW_STOCK');
  // All at once: the form of an address, and the card of a saved one, would move what is below.
  if (delivery.needed && delivery.addresses.isPending) return <SkeletonBlock lines={6} label="Loading your addresses" />;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
      <div className="space-y-10">
        <form id={id} noValidate aria-label="Order" className="space-y-10" onSubmit={(event) => void review.goOn(event)}>
          {delivery.needed && (
            <>
              <section aria-labelledby={`${id}-address`}>
                <h2 id={`${id}-address`} className={HEADING}>
                  Where it goes
                </h2>
                <AddressChoice delivery={delivery} />
              </section>
              <ShippingSection view={view} delivery={delivery} />
            </>
          )}
          <Field label="E-mail for the receipt" hint="And for what happens to this order. For nothing else." error={review.fault}>
            {(wiring) => (
              <input {...wiring} required type="email" autoComplete="email" value={review.email} onChange={(event) => review.setEmail(event.target.value)} />
            )}
          </Field>
        </form>
        <section aria-labelledby={`${id}-lines`}>
          <h2 id={`${id}-lines`} className={HEADING}>
            What you order
          </h2>
          <CartLines view={view} />
        </section>
      </div>
      <div className="max-lg:contents lg:sticky lg:top-24 lg:h-fit lg:space-y-5 lg:rounded-2xl lg:bg-tint lg:p-6">
        <div className="space-y-3 max-lg:my-6 max-lg:rounded-2xl max-lg:bg-tint max-lg:p-6">
          {gone && <p className="text-sm text-warn">Remove what cannot be bought, then go on.</p>}
          {lacking && <p className="text-sm text-warn">Lower what there is not enough of, then go on.</p>}
          <div>
            <p className="text-sm text-soft">The products are put aside for you while you pay.</p>
            <div role="alert">
              {review.refusal && (
                <p className="mt-3 text-sm text-bad">
                  The address was not saved. {review.refusal.message} What you typed is kept.
                  {review.refusal.unsigned && (
                    <button type="button" className="ml-2 font-medium underline" onClick={() => void session.signIn()}>
                      Sign in
                    </button>
                  )}
                </p>
              )}
            </div>
          </div>
        </div>
        <SumBar view={view} total={<QuoteTotal view={view} quoting={delivery.quoting} />}>
          <button type="submit" form={id} className={button('primary', 'grow')} disabled={gone} aria-disabled={review.waiting}>
            {review.busy ? 'Saving the address …' : 'Go on to payment'}
          </button>
        </SumBar>
      </div>
    </div>
  );
}
