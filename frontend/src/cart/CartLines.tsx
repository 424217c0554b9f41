import { CartLineRow } from './CartLineRow';
import type { CartView } from './view';

export function CartLines({ view, compact = false }: { view: CartView; compact?: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {view.lines.map((line) => (
        <CartLineRow
          key={line.id}
          line={line}
          compact={compact}
          warnings={view.warnings.filter(({ id }) => id === line.id)}
        />
      ))}
    </ul>
  );
}
