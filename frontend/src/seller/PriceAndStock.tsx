import type { Product } from '@/api/shapes';
import { Field } from '@/ui/Field';
import { tableOfTyped, type Faults, type Typed } from './listingForm';
import { OptionsFields } from './variants/OptionsFields';
import type { Rows } from './variants/typed';
import { VariantTable } from './variants/VariantTable';

interface Props {
  typed: Typed;
  currency: string;
  faults: Faults;
  /** The product, if it is listed already: it then stays with or without options. */
  before: Product | undefined;
  listed: Rows;
  onType: (change: Partial<Typed>) => void;
}

/** What it costs and how many there are, or both for each of its variants. */
export function PriceAndStock({ typed, currency, faults, before, listed, onType }: Props) {
  const { optioned, options, rows, price, stock, images } = typed;
  const cells = faults.cells ?? {};
  return (
    <>
      {!before && (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={optioned} onChange={(event) => onType({ optioned: event.target.checked })} />
          It comes in options, such as sizes or colours
        </label>
      )}
      {optioned ? (
        <fieldset className="space-y-6">
          <legend className="mb-3 text-sm font-medium">Options and variants</legend>
          <OptionsFields options={options} faults={cells} onChange={(next) => onType({ options: next })} />
          <VariantTable
            table={tableOfTyped(typed, listed)}
            edits={rows}
            images={images}
            currency={currency}
            faults={cells}
            start={{ price, stock }}
            onStart={onType}
            onEdit={(next) => onType({ rows: next })}
          />
        </fieldset>
      ) : (
        <div className="grid gap-6 sm:grid-cols-2">
          <Field label={`Price in ${currency}`} error={faults.price ?? null}>
            {(wiring) => <input {...wiring} inputMode="decimal" value={price} onChange={(event) => onType({ price: event.target.value })} />}
          </Field>
          <Field label="In stock" error={faults.stock ?? null}>
            {(wiring) => <input {...wiring} inputMode="numeric" value={stock} onChange={(event) => onType({ stock: event.target.value })} />}
          </Field>
        </div>
      )}
    </>
  );
}
