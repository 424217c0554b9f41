import type { LineUnits, Order } from '@/api/shapes';
import { backForCancelled, type Back } from '../amounts';
import type { Choosable, Chosen } from '../UnitsChoice';

/** What is to be cancelled, as it was shown before it was confirmed. */
export interface Cancellation {
  lines: LineUnits[];
  back: Back;
  /** The same units cancelled once more are another cancellation. */
  before: LineUnits[];
}

/** What is not packed yet of a paid order, preset to all of it. */
export function cancellableOf({ paymentStatus, products }: Order, chosen: Chosen = {}): Choosable[] {
  if (paymentStatus !== 'Paid' && paymentStatus !== 'PartiallyRefunded') return [];
  return products.flatMap(({ id, title, units }) => {
    const most = units?.toPack ?? 0;
    return most > 0 ? [{ id, title, most, quantity: Math.min(chosen[id] ?? most, most) }] : [];
  });
}

export function cancellationOf(order: Order, chosen: Chosen): Cancellation {
  const lines = cancellableOf(order, chosen).flatMap(({ id, quantity }) => (quantity > 0 ? [{ id, quantity }] : []));
  const before = order.products.map(({ id, units }) => ({ id, quantity: units?.cancelled ?? 0 }));
  return { lines, back: backForCancelled(order, lines), before };
}
