import { createPortal } from 'react-dom';
import { AddressLines } from '@/addresses/AddressLines';
import type { SellerOrder } from '@/api/shapes';
import type { Packed } from '@/parcels/PackedLines';
import { dayOf } from '@/ui/dates';
import { Written } from '@/ui/Written';

/** What lies in a parcel, on paper: while it is on a page, nothing else of that page is printed (globals.css). */
export function PackingSlip({ order, packed }: { order: SellerOrder; packed: readonly Packed[] }) {
  const { number, paidAt, address } = order;
  if (!address || packed.length === 0) return null;
  return createPortal(
    <article data-slip className="hidden print:block">
      <AddressLines address={address} className="mb-12 text-lg" />
      <p className="mb-6">
        Order <span className="font-mono font-medium">{number}</span>, <time dateTime={paidAt}>{dayOf(paidAt)}</time>
      </p>
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-line text-left text-sm">
            <th scope="col" className="w-20 py-2 font-medium">
              Units
            </th>
            <th scope="col" className="py-2 font-medium">
              Product
            </th>
          </tr>
        </thead>
        <tbody>
          {packed.map(({ id, title, quantity }) => (
            <tr key={id} className="break-inside-avoid border-b border-line align-top">
              <td className="py-2 tabular-nums">{quantity}</td>
              <Written as="td" className="py-2 text-left wrap-anywhere">
                {title}
              </Written>
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  );
}
