import type { ReactNode } from 'react';
import type { Parcel } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import { Written } from '@/ui/Written';
import { Badge } from './Badge';
import { Tracking } from './Tracking';
import { endOf, stateOf } from './words';

interface Props {
  parcel: Parcel;
  /** The order's lines, which have the titles. */
  products: readonly { id: string; title: string }[];
  name: string;
  viewer: 'Seller' | 'Shopper';
  /** What can be done about it. */
  children?: ReactNode;
}

export function ParcelCard({ parcel, products, name, viewer, children }: Props) {
  const end = endOf(parcel, viewer);
  return (
    <li className="space-y-2 rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-medium">{name}</h3>
        <Badge {...stateOf(parcel.state)} />
      </div>
      <p className="text-sm text-soft">
        Sent on <time dateTime={parcel.shippedAt}>{dayOf(parcel.shippedAt)}</time>. {end}
      </p>
      <Tracking {...parcel} />
      <ul className="space-y-1 text-sm wrap-anywhere">
        {parcel.lines.map(({ id, quantity }) => (
          <li key={id}>
            <span className="text-soft tabular-nums">{quantity} × </span>
            <Written>{products.find((line) => line.id === id)?.title ?? id}</Written>
          </li>
        ))}
      </ul>
      {children}
    </li>
  );
}
