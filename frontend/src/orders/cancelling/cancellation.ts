import type { LineUnits, Order } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
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
  return products.flatMap((line) => {
    const { id } = line;
    const most = line.units?.toPack ?? 0;
    return most > 0 ? [{ id, title: nameOf(line), most, quantity: Math.min(chosen[id] ?? most, most) }] : [];
  });
}

export function cancellationOf(order: Order, chosen: Chosen): Cancellation {
  const lines = cancellableOf(order, chosen).flatMap(({ id, quantity }) => (quantity > 0 ? [{ id, quantity }] : []));
  const before = order.products.map(({ id, units }) => ({ id, quantity: units?.cancelled ?? 0 }));
  return { lines, back: backForCancelled(order, lines), before };
}
