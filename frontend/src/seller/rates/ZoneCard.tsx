import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { flushSync } from 'react-dom';
import { button } from '@/ui/button';
import { IconButton } from '@/ui/IconButton';
import { optionAt, zoneAt, type Faults } from './faults';
import { OptionFields } from './OptionFields';
import { ReachFields } from './ReachFields';
import { MOST_OPTIONS, newOption, type TypedZone } from './typedRates';
import { titleOf } from './zoneTitle';

interface Props {
  zone: TypedZone;
  place: number;
  last: boolean;
  /** Whether no address is left for it by the zones before. */
  covered: boolean;
  faults: Faults;
  currency: string;
  onChange: (change: Partial<TypedZone>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function ZoneCard({ zone, place, last, covered, faults, currency, onChange, onMove, onRemove }: Props) {
  const id = useId();
  const title = titleOf(zone);
  const { options } = zone;

  function removeOption(at: number) {
    flushSync(() => onChange({ options: options.toSpliced(at, 1) }));
    document.getElementById(`${id}-add`)?.focus();
  }

  return (
    <section aria-labelledby={id} data-zone={zone.key} className="space-y-5 rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id={id} className="min-w-0 flex-1 basis-32 text-lg font-semibold wrap-anywhere">
          {title}
        </h2>
        <div className="-mr-3 flex flex-wrap">
          <IconButton label={`Move ${title} up`} data-move="up" disabled={place === 0} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden className="size-5" />
          </IconButton>
          <IconButton label={`Move ${title} down`} data-move="down" disabled={last} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden className="size-5" />
          </IconButton>
          <IconButton label={`Remove ${title}`} onClick={onRemove}>
            <Trash2 aria-hidden className="size-5" />
          </IconButton>
        </div>
      </div>
      {covered && <p className="text-sm text-warn">No address gets here: the zones before it take them all. Move it up.</p>}
      <ReachFields zone={zone} at={zoneAt(place)} faults={faults} onChange={onChange} />
      {options.map((option, at) => (
        <OptionFields
          key={option.id}
          option={option}
          number={at + 1}
          at={optionAt(place, at)}
          faults={faults}
          currency={currency}
          onChange={(change) => onChange({ options: options.with(at, { ...option, ...change }) })}
          onRemove={options.length > 1 ? () => removeOption(at) : null}
        />
      ))}
      {options.length < MOST_OPTIONS && (
        <button type="button" id={`${id}-add`} className={button('secondary')} onClick={() => onChange({ options: [...options, newOption()] })}>
          <Plus aria-hidden className="size-4" />
          Add an option<span className="sr-only"> to {title}</span>
        </button>
      )}
    </section>
  );
}
