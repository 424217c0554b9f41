import type { CartView } from '@/cart/view';
import { SkeletonBlock } from '@/ui/Skeleton';
import { QuoteRefusal } from './QuoteRefusal';
import { ShippingOptions } from './ShippingOptions';
import type { Delivery } from './useDelivery';

/** How it is sent, once it is known where to. */
export function ShippingSection({ view, delivery }: { view: CartView; delivery: Delivery }) {
  const { quoting, country } = delivery;
  const shown = quoting.quote ?? quoting.before;
  const waiting = !shown && !quoting.refusal && delivery.destined;
  return (
    <section aria-labelledby="shipping-title">
      <h2 id="shipping-title" className="mb-4 text-lg font-semibold">
        How it is sent
      </h2>
      <div role="alert">
        {quoting.refusal && <QuoteRefusal refusal={quoting.refusal} view={view} country={country} onRetry={quoting.again} />}
      </div>
      {!quoting.refusal && shown && <ShippingOptions view={view} sellers={shown.sellers} delivery={delivery} />}
      {waiting && <SkeletonBlock lines={2} label="Loading what sending it costs" />}
      {!delivery.destined && <p className="text-soft">Country and postcode tell what it costs.</p>}
    </section>
  );
}
