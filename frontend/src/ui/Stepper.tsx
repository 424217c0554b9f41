import { Minus, Plus } from 'lucide-react';
import { IconButton } from './IconButton';

interface Props {
  value: number;
  what: string;
  max?: number;
  onChange: (value: number) => void;
}

export const MOST = 99;

export function Stepper({ value, what, max = MOST, onChange }: Props) {
  return (
    <div role="group" aria-label={`Quantity of ${what}`} className="inline-flex items-center rounded-full border border-edge/60">
      <IconButton label={`One ${what} less`} disabled={value <= 1} onClick={() => onChange(value - 1)}>
        <Minus aria-hidden className="size-4" />
      </IconButton>
      <input
        aria-label={`Quantity of ${what}`}
        inputMode="numeric"
        className="h-11 w-9 bg-transparent text-center tabular-nums"
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, ''));
          if (typed >= 1) onChange(Math.min(typed, MOST));
        }}
      />
      <IconButton label={`One ${what} more`} disabled={value >= max} onClick={() => onChange(value + 1)}>
        <Plus aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
