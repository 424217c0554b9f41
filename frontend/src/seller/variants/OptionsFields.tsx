import { useRef, useState } from 'react';
import { button } from '@/ui/button';
import { counted } from '@/ui/text';
import { changed, moved, withOption, withoutOption } from './editing';
import { OptionCard } from './OptionCard';
import type { CellFaults } from './sending';
import { countOf, MOST_OPTIONS, MOST_VALUES, MOST_VARIANTS, type TypedOption } from './typed';

interface Props {
  options: readonly TypedOption[];
  faults: CellFaults;
  onChange: (options: readonly TypedOption[]) => void;
}

/** The options that buyers choose by. */
export function OptionsFields({ options, faults, onChange }: Props) {
  const [said, say] = useState('');
  const more = useRef<HTMLButtonElement>(null);
  const full = options.length >= MOST_OPTIONS;

  return (
    <div>
      <ul className="space-y-3">
        {options.map((option, place) => (
          <OptionCard
            key={option.key}
            option={option}
            place={place}
            count={options.length}
            faults={faults}
            onChange={(change) => onChange(changed(options, option.key, change))}
            onMove={(by) => {
              onChange(moved(options, place, by));
              say(`${option.name || 'The option'} is number ${place + by + 1} of ${options.length}.`);
            }}
            onRemove={() => {
              onChange(withoutOption(options, option.key));
              more.current?.focus();
            }}
          />
        ))}
      </ul>
      <button
        ref={more}
        type="button"
        className={button('secondary', 'mt-3')}
        aria-disabled={full}
        {...(faults.options && { 'data-invalid': '' })}
        onClick={() => !full && onChange(withOption(options))}
      >
        {options.length === 0 ? 'Add an option' : 'Add another option'}
      </button>
      <p className="mt-2 text-sm text-soft">
        Up to {MOST_OPTIONS} options with {MOST_VALUES} values each, and {MOST_VARIANTS} variants; these make {counted(countOf(options), 'variant')}.
      </p>
      <p role="alert" className="text-sm text-bad">
        {faults.options}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
