import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { Field } from '@/ui/Field';
import { IconButton } from '@/ui/IconButton';
import { MoveButtons } from '@/ui/MoveButtons';
import { moved } from './editing';
import { NewValue } from './NewValue';
import type { CellFaults } from './sending';
import type { TypedOption, TypedValue } from './typed';

interface Props {
  option: TypedOption;
  place: number;
  count: number;
  faults: CellFaults;
  onChange: (change: (option: TypedOption) => Partial<TypedOption>) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** An option: what it is called, and its values, each of which can be renamed where it stands. */
export function OptionCard({ option, place, count, faults, onChange, onMove, onRemove }: Props) {
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const called = option.name.trim() || `option ${place + 1}`;
  const setValues = (change: (values: readonly TypedValue[]) => TypedValue[]) => onChange(({ values }) => ({ values: change(values) }));

  function remove(key: string) {
    // The focus would go with it.
    card.current?.querySelector<HTMLElement>('[data-new-value]')?.focus();
    setValues((values) => values.filter((value) => value.key !== key));
  }

  return (
    <li ref={card} className="rounded-2xl border border-line p-4">
      <div className="flex flex-wrap items-start gap-x-2">
        <div className="min-w-0 flex-1 basis-24">
          <Field label={`Name of option ${place + 1}`} error={faults[option.key] ?? null}>
            {(wiring) => (
              <input {...wiring} placeholder="Size" value={option.name} onChange={({ target: { value } }) => onChange(() => ({ name: value }))} />
            )}
          </Field>
        </div>
        <div className="mt-7 flex">
          {count > 1 && <MoveButtons what={called} place={place} count={count} onMove={onMove} />}
          <IconButton label={`Remove ${called}`} onClick={onRemove}>
            <X aria-hidden className="size-4.5" />
          </IconButton>
        </div>
      </div>
      {option.values.length > 0 && (
        <ul aria-label={`Values of ${called}`} className="mt-3 grid gap-2 sm:grid-cols-2">
          {option.values.map((value, at) => (
            <li key={value.key}>
              <div className="flex items-center rounded-xl bg-tint pl-1">
                <input
                  dir="auto"
                  aria-label={`Value ${at + 1} of ${called}`}
                  {...(faults[value.key] && { 'aria-invalid': true, 'aria-describedby': `${id}-${at}` })}
                  className="min-h-11 w-full min-w-0 flex-1 rounded-lg bg-transparent px-3 text-ink aria-invalid:text-bad"
                  value={value.text}
                  onChange={({ target: { value: text } }) => setValues((values) => values.map((each) => (each.key === value.key ? { ...each, text } : each)))}
                />
                <MoveButtons what={value.text} place={at} count={option.values.length} onMove={(by) => setValues((values) => moved(values, at, by))} />
                <IconButton label={`Remove ${value.text}`} onClick={() => remove(value.key)}>
                  <X aria-hidden className="size-4.5" />
                </IconButton>
              </div>
              {faults[value.key] && (
                <p id={`${id}-${at}`} className="mt-1 text-sm text-bad">
                  {faults[value.key]}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <NewValue option={option} called={called} onAdd={({ values }) => onChange(() => ({ values }))} />
    </li>
  );
}
