import type { BodyFault } from '@/api/refusal';
import type { Parcel, ParcelRequest, SellerOrder } from '@/api/shapes';
import { nameOf, nameOfLine } from '@/catalogue/variants/words';
import type { Packed } from '@/parcels/PackedLines';

type Line = SellerOrder['products'][number];

/** What is chosen for the next parcel, by line: all that is left where nothing was chosen. */
export type Picked = Readonly<Record<string, number>>;

export interface TypedTracking {
  carrier: string;
  trackingNumber: string;
}

export type PackingFaults = { lines?: string } & Partial<TypedTracking>;

const TRACKING_NUMBER = /^[a-z\d]([a-z\d ./-]{0,48}[a-z\d])?$/i;
const MOST_CARRIER = 40;

export const leftOf = ({ units }: Line): number => units?.toPack ?? 0;

export const quantityOf = (line: Line, picked: Picked): number => Math.min(picked[line.id] ?? leftOf(line), leftOf(line));

export const toPack = ({ products }: SellerOrder): Line[] => products.filter((line) => leftOf(line) > 0);

/** What the next parcel would hold. */
export function packedOf(order: SellerOrder, picked: Picked): Packed[] {
  return toPack(order)
    .map((line) => ({ id: line.id, title: nameOf(line), quantity: quantityOf(line, picked) }))
    .filter(({ quantity }) => quantity > 0);
}

/** Whether all that was sent has come back, or was refunded. */
const cameBack = ({ products }: SellerOrder): boolean => products.every(({ units }) => !units || units.returned === units.shipped);

/** What stands on the packing slip: the next parcel, or the last one once everything is sent; nothing once all has come back. */
export function slipOf(order: SellerOrder, picked: Picked = {}): Packed[] {
  if (toPack(order).length > 0) return packedOf(order, picked);
  if (cameBack(order)) return [];
  const last = order.parcels.at(-1);
  return (last?.lines ?? []).map(({ id, quantity }) => ({ id, quantity, title: nameOfLine(order.products, id) || id }));
}

export function faultsOf(packed: readonly Packed[], tracking: TypedTracking): PackingFaults {
  return { ...(packed.length === 0 && { lines: 'A parcel holds at least one unit.' }), ...trackingFaults(tracking) };
}

export function trackingFaults({ carrier, trackingNumber }: TypedTracking): Partial<TypedTracking> {
  const number = trackingNumber.trim();
  return {
    ...([...carrier.trim()].length > MOST_CARRIER && { carrier: `At most ${MOST_CARRIER} characters.` }),
    ...(number !== '' && !TRACKING_NUMBER.test(number) && { trackingNumber: 'Up to 50 letters and digits; spaces, dots, slashes and hyphens between them.' }),
  };
}

/** Faults that the shop found, at the fields that they are about. */
export function faultsFrom(errors: readonly BodyFault[]): PackingFaults {
  const found: PackingFaults = {};
  for (const { pointer, detail } of errors) {
    const field = (['lines', 'carrier', 'trackingNumber'] as const).find((name) => pointer.startsWith(`/${name}`));
    if (field) found[field] ??= detail;
  }
  return found;
}

/** What is not typed is not said. */
export function trackingOf({ carrier, trackingNumber }: TypedTracking): { carrier?: string; trackingNumber?: string } {
  return { ...(carrier.trim() && { carrier: carrier.trim() }), ...(trackingNumber.trim() && { trackingNumber: trackingNumber.trim() }) };
}

/** Names each line even where all is sent: the parcel holds what the seller saw, whatever was refunded meanwhile. */
export function requestOf(packed: readonly Packed[], tracking: TypedTracking): ParcelRequest {
  return { lines: packed.map(({ id, quantity }) => ({ id, quantity })), ...trackingOf(tracking) };
}

/** The order with a parcel more, as the shop will say when it is asked. */
export function withShipped(order: SellerOrder, parcel: Parcel): SellerOrder {
  if (order.parcels.some(({ id }) => id === parcel.id)) return withParcel(order, parcel);
  const products = order.products.map((line) => {
    const quantity = parcel.lines.find(({ id }) => id === line.id)?.quantity ?? 0;
    const { units } = line;
    return units ? { ...line, units: { ...units, toPack: Math.max(units.toPack - quantity, 0), shipped: units.shipped + quantity } } : line;
  });
  const left = products.some((line) => leftOf(line) > 0);
  return { ...order, products, parcels: [...order.parcels, parcel], fulfilment: left ? 'PartlyShipped' : 'Shipped' };
}

export function withParcel(order: SellerOrder, parcel: Parcel): SellerOrder {
  return { ...order, parcels: order.parcels.map((found) => (found.id === parcel.id ? parcel : found)) };
}

/** The order with what the shop says is left to pack. */
export function withLeft(order: SellerOrder, left: readonly { id: string; toPack: number }[]): SellerOrder {
  const products = order.products.map((line) => {
    const now = left.find(({ id }) => id === line.id);
    return line.units && now ? { ...line, units: { ...line.units, toPack: now.toPack } } : line;
  });
  return { ...order, products };
}
