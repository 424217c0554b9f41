import { Written } from '@/ui/Written';
import type { Offer } from './choosing';

interface Props {
  group: string;
  value: string;
  offer: Offer;
  checked: boolean;
  disabled: boolean;
  onPick: () => void;
}

const SAID = { there: '', 'sold out': 'Sold out', 'not made': 'Not made with what is chosen' } as const;

/** A value to choose. One that is sold out can be chosen too, as its price and picture can then be seen. */
export function OptionChip({ group, value, offer, checked, disabled, onPick }: Props) {
  return (
    <label
      className={`relative inline-flex min-h-11 min-w-11 items-center justify-center rounded-full border px-4 text-sm transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
        checked ? 'border-accent bg-wash font-medium text-accent' : 'border-edge/60 bg-raised'
      } ${disabled ? 'cursor-not-allowed border-dashed text-soft' : 'cursor-pointer hover:border-accent'} ${offer === 'there' ? '' : 'line-through decoration-1'}`}
    >
      <input type="radio" name={group} className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-full outline-none" checked={checked} disabled={disabled} onChange={onPick} />
      <Written>{value}</Written>
      {offer !== 'there' && <span className="sr-only">, {disabled ? 'Not available' : SAID[offer]}</span>}
    </label>
  );
}
