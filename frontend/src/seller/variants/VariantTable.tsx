import type { Image } from '@/api/shapes';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import type { CellFaults } from './sending';
import { COLUMNS, VariantRow } from './VariantRow';
import { filled, withEdit, type Edits, type Row, type TableRow } from './typed';

interface Props {
  table: readonly TableRow[];
  edits: Edits;
  images: readonly Image[];
  currency: string;
  faults: CellFaults;
  /** What new variants begin with, and what all of them can be given at once. */
  start: Pick<Row, 'price' | 'stock'>;
  onStart: (start: Partial<Pick<Row, 'price' | 'stock'>>) => void;
  onEdit: (edits: Edits) => void;
}

/** Every variant with its price, stock, number and picture: a table, and cards where it is narrow. */
export function VariantTable({ table, edits, images, currency, faults, start, onStart, onEdit }: Props) {
  if (table.length === 0) return null;
  return (
    <section aria-label="Variants">
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-28">
          <Field label={`Price of all in ${currency}`}>
            {(wiring) => <input {...wiring} inputMode="decimal" value={start.price} onChange={(event) => onStart({ price: event.target.value })} />}
          </Field>
        </div>
        <button type="button" className={button('secondary')} onClick={() => onEdit(filled(edits, table, { price: start.price }))}>
          Fill in the price
        </button>
        <div className="min-w-0 flex-1 basis-28">
          <Field label="Stock of each">
            {(wiring) => <input {...wiring} inputMode="numeric" value={start.stock} onChange={(event) => onStart({ stock: event.target.value })} />}
          </Field>
        </div>
        <button type="button" className={button('secondary')} onClick={() => onEdit(filled(edits, table, { stock: start.stock }))}>
          Fill in the stock
        </button>
      </div>
      <div aria-hidden className={`hidden gap-x-3 border-b border-line pb-2 text-sm text-soft md:grid ${COLUMNS}`}>
        <span>Variant</span>
        <span>Price in {currency}</span>
        <span>In stock</span>
        <span>SKU</span>
        <span>Picture</span>
        <span>For sale</span>
      </div>
      <ul className="max-md:space-y-3 md:divide-y md:divide-line">
        {table.map((row) => (
          <VariantRow
            key={row.key}
            row={row}
            images={images}
            currency={currency}
            faults={faults}
            onEdit={(change) => onEdit(withEdit(edits, row.key, change))}
          />
        ))}
      </ul>
    </section>
  );
}
