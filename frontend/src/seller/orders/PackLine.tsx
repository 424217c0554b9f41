import { useId } from 'react';
import type { SellerOrder } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import { Written } from '@/ui/Written';
import { leftOf, quantityOf, type Picked } from './packing';

interface Props {
  line: SellerOrder['products'][number];
  picked: Picked;
  fault: string | undefined;
  onPick: (picked: Picked) => void;
}

/** How many units of a line lie in the next parcel. */
export function PackLine({ line, picked, fault, onPick }: Props) {
  const id = useId();
  const left = leftOf(line);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <label htmlFor={id} className="min-w-0 flex-1 basis-40 wrap-anywhere">
        <span className="sr-only">Units of </span>
        <Written>{nameOf(line)}</Written>
      </label>
      <span className="inline-flex items-center gap-2 text-sm text-soft">
        <select
          id={id}
          className="min-h-11 rounded-xl border border-edge bg-raised px-3 text-base text-ink tabular-nums aria-invalid:border-bad"
          {...(fault && { 'aria-invalid': true })}
          value={quantityOf(line, picked)}
          onChange={(event) => onPick({ ...picked, [line.id]: Number(event.target.value) })}
        >
          {Array.from({ length: left + 1 }, (_, less) => (
            <option key={less}>{left - less}</option>
          ))}
        </select>
        of {left} left
      </span>
    </li>
  );
}
