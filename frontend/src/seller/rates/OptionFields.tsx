import { X } from 'lucide-react';
import { Field } from '@/ui/Field';
import { IconButton } from '@/ui/IconButton';
import { isolated } from '@/ui/text';
import type { Faults } from './faults';
import type { TypedOption } from './typedRates';

interface Props {
  option: TypedOption;
  number: number;
  at: string;
  faults: Faults;
  currency: string;
  onChange: (change: Partial<TypedOption>) => void;
  onRemove: (() => void) | null;
}

type Name = Exclude<keyof TypedOption, 'id'>;

export function OptionFields({ option, number, at, faults, currency, onChange, onRemove }: Props) {
  const field = (name: Name, label: string, inputMode: 'text' | 'decimal' | 'numeric' = 'decimal', hint?: string) => (
    <Field label={label} error={faults[`${at}/${name}`] ?? null} {...(hint && { hint })}>
      {(wiring) => <input {...wiring} inputMode={inputMode} value={option[name]} onChange={(event) => onChange({ [name]: event.target.value })} />}
    </Field>
  );
  return (
    <fieldset className="relative border-t border-line pt-4">
      <legend className="float-left flex min-h-11 w-full items-center text-sm text-soft">Option {number}</legend>
      {onRemove && (
        <IconButton label={`Remove ${option.name ? isolated(option.name) : `option ${number}`}`} className="absolute top-4 -right-3" onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </IconButton>
      )}
      <div className="clear-both grid grid-cols-[repeat(auto-fit,minmax(min(7.5rem,100%),1fr))] items-start gap-4 sm:grid-cols-3">
        <div className="col-span-full">{field('name', 'Name', 'text')}</div>
        {field('price', `Price in ${currency}`)}
        {field('perExtraUnit', 'Each further unit')}
        <div className="max-sm:col-span-full">{field('freeFrom', 'Free from', 'decimal', 'Empty if it never is.')}</div>
        {field('minDays', 'Days, at least', 'numeric')}
        {field('maxDays', 'Days, at most', 'numeric')}
      </div>
    </fieldset>
  );
}
