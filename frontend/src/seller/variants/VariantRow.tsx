import { useId, type ReactNode } from 'react';
import type { Image } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { cellOf, type CellFaults } from './sending';
import type { Row, TableRow } from './typed';

export const COLUMNS = 'md:grid-cols-[minmax(0,1fr)_6.5rem_5.5rem_8rem_7.5rem_4rem]';
const INPUT = 'w-full min-w-0 min-h-11 rounded-xl border border-edge bg-raised px-3 py-2 text-ink disabled:opacity-55 aria-invalid:border-bad';

interface Props {
  row: TableRow;
  images: readonly Image[];
  currency: string;
  faults: CellFaults;
  onEdit: (change: Partial<Row>) => void;
}

export function VariantRow({ row, images, currency, faults, onEdit }: Props) {
  const id = useId();
  const name = row.values.join(', ');
  const cell = (field: keyof Row, label: string, children: (wiring: Wiring) => ReactNode) => (
    <Cell id={`${id}-${field}`} label={label} name={name} shown={row.on} fault={faults[cellOf(row.key, field)]}>
      {children}
    </Cell>
  );
  return (
    <li>
      <div role="group" aria-labelledby={id} className={`grid grid-cols-2 items-start gap-3 max-md:rounded-2xl max-md:border max-md:border-line max-md:p-4 md:py-3 ${COLUMNS}`}>
        <p id={id} className={`wrap-anywhere max-md:col-span-2 md:py-2.5 ${row.on ? 'font-medium' : 'text-soft'}`}>
          <Written>{name}</Written>
        </p>
        {cell('price', `Price in ${currency}`, (wiring) => (
          <input {...wiring} disabled={!row.on} inputMode="decimal" value={row.price} onChange={(event) => onEdit({ price: event.target.value })} />
        ))}
        {cell('stock', 'In stock', (wiring) => (
          <input {...wiring} disabled={!row.on} inputMode="numeric" value={row.stock} onChange={(event) => onEdit({ stock: event.target.value })} />
        ))}
        {cell('sku', 'SKU', (wiring) => (
          <input {...wiring} disabled={!row.on} value={row.sku} onChange={(event) => onEdit({ sku: event.target.value })} />
        ))}
        {cell('image', 'Picture', (wiring) => (
          <select {...wiring} disabled={!row.on} value={images.some(({ src }) => src === row.image) ? row.image : ''} onChange={(event) => onEdit({ image: event.target.value })}>
            <option value="">Any</option>
            {images.map(({ src }, place) => (
              <option key={src} value={src}>
                Picture {place + 1}
              </option>
            ))}
          </select>
        ))}
        <label className="inline-flex min-h-11 items-center gap-2.5 max-md:col-span-2 md:justify-center">
          <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={row.on} onChange={(event) => onEdit({ on: event.target.checked })} />
          <span className="md:sr-only">For sale</span>
          <span className="sr-only">: {name}</span>
        </label>
      </div>
    </li>
  );
}

interface Wiring {
  id: string;
  dir: 'auto';
  className: string;
}

interface CellProps {
  id: string;
  label: string;
  name: string;
  /** Of what is not for sale a narrow window shows no more than that. */
  shown: boolean;
  fault: string | undefined;
  children: (wiring: Wiring) => ReactNode;
}

function Cell({ id, label, name, shown, fault, children }: CellProps) {
  return (
    <div className={shown ? '' : 'max-md:hidden'}>
      <label htmlFor={id} className="mb-1 block text-sm md:sr-only">
        {label}
        <span className="sr-only"> of {name}</span>
      </label>
      {children({ id, dir: 'auto', className: INPUT, ...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }) })}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-bad">
          {fault}
        </p>
      )}
    </div>
  );
}
