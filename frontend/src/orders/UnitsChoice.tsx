import { useId } from 'react';
import type { LineUnits } from '@/api/shapes';
import { Written } from '@/ui/Written';

/** How many units of a line are chosen, of how many that can be. */
export interface Choosable extends LineUnits {
  title: string;
  most: number;
}

/** What was chosen by hand, by line. */
export type Chosen = Readonly<Record<string, number>>;

interface Props {
  legend: string;
  lines: readonly Choosable[];
  fault: string | null;
  onChoose: (id: string, quantity: number) => void;
}

export function UnitsChoice({ legend, lines, fault, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset>
      <legend className="font-medium">{legend}</legend>
      <ul className="divide-y divide-line">
        {lines.map((line, place) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <label htmlFor={`${id}-${place}`} className="min-w-0 flex-1 basis-40">
              <span className="sr-only">Units of </span>
              <Written>{line.title}</Written>
            </label>
            <span className="inline-flex items-center gap-2 text-sm text-soft">
              <select
                id={`${id}-${place}`}
                className="min-h-11 rounded-xl border border-edge bg-raised px-3 text-base text-ink tabular-nums aria-invalid:border-bad"
                {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
                value={line.quantity}
                onChange={(event) => onChoose(line.id, Number(event.target.value))}
              >
                {Array.from({ length: line.most + 1 }, (_, quantity) => (
                  <option key={quantity}>{quantity}</option>
                ))}
              </select>
              of {line.most}
            </span>
          </li>
        ))}
      </ul>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="text-sm text-bad">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
