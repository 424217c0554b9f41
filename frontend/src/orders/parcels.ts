import type { Order, OrderWithParcels, Parcel } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import type { Badge } from './status';

type Units = NonNullable<Order['products'][number]['units']>;

/** So many of one product. */
export interface Packed {
  id: string;
  title: string;
  quantity: number;
}

const STATES: Record<Parcel['state'], Badge> = {
  Shipped: { name: 'On its way', tone: 'good' },
  Delivered: { name: 'Delivered', tone: 'good' },
  Lost: { name: 'Lost', tone: 'warn' },
};

export const badgeOfParcel = ({ state }: Parcel): Badge => STATES[state];

export function contentsOf({ products }: Order, { lines }: Parcel): Packed[] {
  return lines.map(({ id, quantity }) => ({ id, title: products.find((line) => line.id === id)?.title ?? '', quantity }));
}

/** What each seller has still to pack, in the order of the lines. */
export function unsentOf(order: Order): Packed[][] {
  const sellers = [...new Set(order.products.map(({ sellerId }) => sellerId))];
  return sellers.map((sellerId) => countedIn(order, 'toPack', sellerId)).filter((lines) => lines.length > 0);
}

export const cancelledOf = (order: Order): Packed[] => countedIn(order, 'cancelled');

/** Those who send something of an order, sent or not. */
export function sendersOf({ products }: Order): number {
  return new Set(products.filter(({ units }) => units).map(({ sellerId }) => sellerId)).size;
}

/** How many parcels there will be is known once everything is in one. */
export function nameOf(place: number, { parcels }: OrderWithParcels, more: boolean): string {
  if (more) return `Parcel ${place + 1}`;
  return parcels.length === 1 ? 'Your parcel' : `Parcel ${place + 1} of ${parcels.length}`;
}

/** How a parcel ended; null while it is on its way. */
export function endOf({ state, endedAt, endedBy }: Parcel): string | null {
  if (state === 'Shipped') return null;
  const on = endedAt ? ` on ${dayOf(endedAt)}` : '';
  if (state === 'Lost') {
    return `We are sorry: the maker said${on} that this parcel is lost. If it reaches you after all, please tell us.`;
  }
  return endedBy === 'Shop' ? `Taken as delivered${on}, since nobody said otherwise.` : `Arrived${on}.`;
}

function countedIn({ products }: Order, state: keyof Units, from?: string): Packed[] {
  return products
    .filter(({ sellerId }) => from === undefined || sellerId === from)
    .map(({ id, title, units }) => ({ id, title, quantity: units?.[state] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
}
