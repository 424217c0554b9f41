import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';

interface Props {
  value: number;
  what: string;
  max?: number;
  onChange: (value: number) => void;
}

export const MOST = 99;

export function Stepper({ value, what, max = MOST, onChange }: Props) {
  // What is being typed counts when the field is left, so it may be empty or too much for a while.
  const [typing, setTyping] = useState<string | null>(null);

  function settle() {
    if (typing === null) return;
    setTyping(null);
    const wanted = Math.min(Number(typing), max);
    if (wanted >= 1 && wanted !== value) onChange(wanted);
  }

  return (
    <div role="group" aria-label={`Quantity of ${what}`} className="inline-flex items-center rounded-full border border-edge/60">
      <IconButton label={`One ${what} less`} disabled={value <= 1} onClick={() => onChange(value - 1)}>
        <Minus aria-hidden className="size-4" />
      </IconButton>
      <input
        aria-label={`Quantity of ${what}`}
        inputMode="numeric"
        className="h-11 w-9 bg-transparent text-center tabular-nums"
        value={typing ?? value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyping(event.target.value.replace(/\D/g, '').slice(0, 3))}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <IconButton label={`One ${what} more`} disabled={value >= max} onClick={() => onChange(value + 1)}>
        <Plus aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
