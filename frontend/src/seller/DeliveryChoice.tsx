import Link from 'next/link';
import { useId } from 'react';
import type { Product } from '@/api/shapes';
import { Radio } from '@/ui/Radio';

type Delivery = Product['delivery'];

const CHOICES: readonly (readonly [Delivery, string])[] = [
  ['parcel', 'It is sent'],
  ['none', 'Nothing is sent (a course, a download)'],
];

interface Props {
  value: Delivery;
  error?: string | undefined;
  onChange: (value: Delivery) => void;
}

export function DeliveryChoice({ value, error, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-about`}>
      <legend className="mb-1.5 text-sm font-medium">Delivery</legend>
      <div className="flex flex-wrap gap-x-6">
        {CHOICES.map(([key, name]) => (
          <label key={key} className="inline-flex min-h-11 items-center gap-2.5">
            <Radio group={id} className="size-4" checked={value === key} invalid={Boolean(error)} onPick={() => onChange(key)} />
            {name}
          </label>
        ))}
      </div>
      <p id={`${id}-about`} className={`text-sm ${error ? 'text-bad' : 'text-soft'}`}>
        {error ?? (value === 'none' ? 'Its buyers are asked for no address.' : <ByRates />)}
      </p>
    </fieldset>
  );
}

const ByRates = () => (
  <>
    What that costs is said by{' '}
    <Link href="/seller/shipping/" prefetch={false} className="underline">
      your shipping rates
    </Link>
    .
  </>
);
