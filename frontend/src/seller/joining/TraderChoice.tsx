import { useId } from 'react';
import { Radio } from '@/ui/Radio';
import type { Typed } from './applicationForm';

const CHOICES = [
  ['yes', 'As a business', 'You are a trader: you sell as your trade or profession.'],
  ['no', 'As a private person', 'You sell now and then, and not as your trade or profession.'],
] as const;

interface Props {
  value: Typed['trader'];
  error?: string | undefined;
  onChange: (value: 'yes' | 'no') => void;
}

/**
 * Buyers have to be told this before they buy.
 *
 * @see https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28/eng Article 6a (1) (b)
 */
export function TraderChoice({ value, error, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-about`}>
      <legend className="mb-1.5 text-sm font-medium">How you sell</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {CHOICES.map(([key, name, text]) => (
          <label key={key} className="flex items-start gap-3 rounded-2xl border border-line px-4 py-3 has-checked:border-accent">
            <Radio group={id} className="mt-0.5 size-5" checked={value === key} invalid={Boolean(error)} onPick={() => onChange(key)} />
            <span className="min-w-0">
              {name} <span className="block text-sm text-soft">{text}</span>
            </span>
          </label>
        ))}
      </div>
      <p id={`${id}-about`} className={`mt-1.5 text-sm ${error ? 'text-bad' : 'text-soft'}`}>
        {error ?? 'Buyers are told: EU consumer rights apply only to what a business sells.'}
      </p>
    </fieldset>
  );
}
