import { Star } from 'lucide-react';
import { useId } from 'react';
import { counted } from '@/ui/text';

const NAMES = ['Poor', 'Fair', 'Good', 'Very good', 'Wonderful'] as const;

interface Props {
  value: number;
  error?: string | undefined;
  onChange: (value: number) => void;
}

/** Five radio buttons that look like stars: arrows move, every reader knows them. */
export function StarInput({ value, error, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">Stars</legend>
      <div className="-ml-2 flex flex-wrap items-center">
        {NAMES.map((name, place) => (
          <label key={name} className="relative inline-flex size-[44px] items-center justify-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent">
            <input
              type="radio"
              name={id}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              aria-label={`${counted(place + 1, 'star')}: ${name}`}
              data-invalid={error ? '' : undefined}
              checked={value === place + 1}
              onChange={() => onChange(place + 1)}
            />
            <Star aria-hidden className={`size-[28px] ${place < value ? 'fill-star text-star' : 'text-edge'}`} strokeWidth={1.5} />
          </label>
        ))}
        {value > 0 && <span className="ml-2 text-sm text-soft">{NAMES[value - 1]}</span>}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
