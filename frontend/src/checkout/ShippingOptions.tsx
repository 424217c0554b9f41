import type { Quote } from '@/api/shapes';
import type { CartView } from '@/cart/view';
import { Price } from '@/ui/Price';
import { Radio } from '@/ui/Radio';
import { Written } from '@/ui/Written';
import { Trader } from './Trader';
import { daysOf, titlesOf } from './quote';
import type { Delivery } from './useDelivery';

type Parcel = Quote['sellers'][number];

interface Props {
  view: CartView;
  sellers: readonly Parcel[];
  delivery: Delivery;
}

/** Each seller sends what is theirs: what it is, and how it may be sent. */
export function ShippingOptions({ view, sellers, delivery }: Props) {
  return (
    <div className="space-y-6">
      {sellers.map((parcel) => (
        <fieldset key={parcel.sellerId} className="space-y-2">
          <legend className="mb-2 wrap-anywhere">
            <span className="font-medium">
              From <Written>{parcel.name}</Written>
            </span>{' '}
            <span className="text-sm text-soft">
              with{' '}
              {titlesOf(view, parcel.lines).map((title, at) => (
                <span key={at}>
                  {at > 0 && ', '}
                  <Written>{title}</Written>
                </span>
              ))}
            </span>
            <Trader sellerId={parcel.sellerId} />
          </legend>
          {parcel.options.map((option) => (
            <label
              key={option.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl border border-line px-4 py-3 has-checked:border-accent"
            >
              <Radio
                group={`shipping ${parcel.sellerId}`}
                checked={option.id === (delivery.optionOf(parcel.sellerId) ?? parcel.chosen)}
                onPick={() => delivery.chooseOption({ sellerId: parcel.sellerId, optionId: option.id })}
              />
              <span className="min-w-0 flex-1 basis-32 wrap-anywhere">
                <Written>{option.name}</Written> <span className="inline-block text-sm text-soft">{daysOf(option)}</span>
              </span>
              {option.price.amount === 0 ? <span>free</span> : <Price of={option.price} />}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
