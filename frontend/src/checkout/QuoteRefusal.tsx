import { countryName } from '@/addresses/countryName';
import type { Refusal } from '@/api/refusal';
import type { CartView } from '@/cart/view';
import { isolated } from '@/ui/text';
import { titlesOf, unsentOf } from './quote';

interface Props {
  refusal: Refusal;
  view: CartView;
  country: string;
  onRetry: () => void;
}

/** Why it is not known what the cart costs. Who goes on all the same is led here. */
export function QuoteRefusal({ refusal, view, country, onRetry }: Props) {
  const unsent = titlesOf(view, unsentOf(refusal)).map(isolated);
  return (
    <div data-invalid tabIndex={-1} className="rounded-2xl bg-warn-wash p-5 wrap-anywhere">
      {refusal.code === 'NOT_SHIPPED_THERE' ? (
        <>
          <p className="font-semibold">{unsent.length > 0 ? `Not sent to ${countryName(country)}: ${unsent.join(', ')}` : refusal.message}</p>
          <p className="mt-1 text-soft">Take it out of the cart below, or choose another address.</p>
        </>
      ) : (
        <>
          <p className="font-semibold">What sending it costs is not known</p>
          <p className="mt-1 text-soft">{refusal.message}</p>
          <button type="button" className="mt-2 min-h-11 font-medium underline" onClick={onRetry}>
            Ask again
          </button>
        </>
      )}
    </div>
  );
}
