import { Written } from '@/ui/Written';
import type { Packed } from './parcels';

export function PackedLines({ lines }: { lines: Packed[] }) {
  return (
    <ul className="mt-2 space-y-1">
      {lines.map(({ id, title, quantity }) => (
        <li key={id} className="wrap-anywhere">
          <span className="text-soft tabular-nums">{quantity} ×</span> <Written>{title}</Written>
        </li>
      ))}
    </ul>
  );
}
