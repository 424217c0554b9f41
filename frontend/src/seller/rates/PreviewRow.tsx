import { inWords } from '@/ui/money';
import { Written } from '@/ui/Written';
import { offersTo, type Basket, type Destination } from './preview';
import type { TypedRates } from './typedRates';

interface Props {
  to: Destination;
  name: string;
  basket: Basket;
  rates: TypedRates;
  currency: string;
}

export function PreviewRow({ to, name, basket, rates, currency }: Props) {
  const offers = offersTo(to, basket, rates, currency);
  return (
    <li className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-3 text-sm">
      <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
      {offers === null ? (
        <span className="text-soft">Not sent there</span>
      ) : (
        <ul className="min-w-0 space-y-1 text-right tabular-nums">
          {offers.map(({ id, name: option, price, days }) => (
            <li key={id}>
              <Written as="span">{option || 'No name'}</Written>{' '}
              <span className="font-medium">{price === null ? 'no price yet' : price === 0 ? 'free' : inWords({ amount: price, currency })}</span>
              {days && <span className="block text-soft">{days}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
