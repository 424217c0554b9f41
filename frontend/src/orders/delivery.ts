import type { Order, OrderWithParcels } from '@/api/shapes';
import type { Packed } from '@/parcels/PackedLines';

type Units = NonNullable<Order['products'][number]['units']>;

/** What each seller has still to pack, in the order of the lines. */
export function unsentOf(order: Order): Packed[][] {
  const sellers = [...new Set(order.products.map(({ sellerId }) => sellerId))];
  return sellers.map((sellerId) => countedIn(order, 'toPack', sellerId)).filter((lines) => lines.length > 0);
}

export const cancelledOf = (order: Order): Packed[] => countedIn(order, 'cancelled');

export const returnedOf = (order: Order): Packed[] => countedIn(order, 'returned');

/** Those who send something of an order, sent or not. */
export function sendersOf({ products }: Order): number {
  return new Set(products.filter(({ units }) => units).map(({ sellerId }) => sellerId)).size;
}

/** How many parcels there will be is known once everything is in one. */
export function nameOf(place: number, { parcels }: OrderWithParcels, more: boolean): string {
  if (more) return `Parcel ${place + 1}`;
  return parcels.length === 1 ? 'Your parcel' : `Parcel ${place + 1} of ${parcels.length}`;
}

function countedIn({ products }: Order, state: keyof Units, from?: string): Packed[] {
  return products
    .filter(({ sellerId }) => from === undefined || sellerId === from)
    .map(({ id, title, units }) => ({ id, title, quantity: units?.[state] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
}
