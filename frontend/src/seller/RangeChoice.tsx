import { useState } from 'react';
import { button } from '@/ui/button';
import { faultOf, lastDays, PRESETS, type Range } from './range';

interface Props {
  range: Range;
  today: string;
  onChange: (range: Range) => void;
}

const DATE = 'min-h-11 rounded-full border border-edge/60 bg-raised px-4 text-sm';

export function RangeChoice({ range, today, onChange }: Props) {
  const [typed, setTyped] = useState(range);
  const fault = faultOf(typed);
  return (
    <form
      className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) onChange(typed);
      }}
    >
      <div role="group" aria-label="Last" className="flex flex-wrap gap-2">
        {PRESETS.map(([days, name]) => {
          const preset = lastDays(days, today);
          return (
            <button
              key={days}
              type="button"
              aria-pressed={preset.from === range.from && preset.to === range.to}
              className="min-h-11 rounded-full bg-tint px-3.5 text-sm sm:px-4 hover:bg-wash aria-pressed:bg-ink aria-pressed:text-ground"
              onClick={() => onChange(preset)}
            >
              {name}
            </button>
          );
        })}
      </div>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <label>
          <span className="sr-only">First day</span>
          <input type="date" className={DATE} max={today} value={typed.from} onChange={(event) => setTyped({ ...typed, from: event.target.value })} />
        </label>
        <span aria-hidden>–</span>
        <label>
          <span className="sr-only">Last day</span>
          <input type="date" className={DATE} max={today} value={typed.to} onChange={(event) => setTyped({ ...typed, to: event.target.value })} />
        </label>
        <button type="submit" className={button('secondary')} aria-disabled={fault !== null}>
          Show
        </button>
        <span role="alert" className="text-bad">
          {fault}
        </span>
      </div>
    </form>
  );
}
