import { Written } from '@/ui/Written';

/** So many of a line. */
export interface Packed {
  id: string;
  /** With what was chosen of its options. */
  title: string;
  quantity: number;
}

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
