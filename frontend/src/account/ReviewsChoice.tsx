import { useId } from 'react';
import { Radio } from '@/ui/Radio';
import type { ReviewsThen } from './calls';

const CHOICES: readonly (readonly [ReviewsThen, string])[] = [
  ['keep', 'They stay, as of a former shopper'],
  ['remove', 'They go, and their stars with them'],
];

interface Props {
  value: string;
  error?: string | undefined;
  onChange: (value: ReviewsThen) => void;
}

export function ReviewsChoice({ value, error, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">Your reviews</legend>
      {CHOICES.map(([key, name]) => (
        <label key={key} className="flex min-h-11 items-center gap-3">
          <Radio group={id} checked={value === key} invalid={Boolean(error)} onPick={() => onChange(key)} />
          <span className="min-w-0">{name}</span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
