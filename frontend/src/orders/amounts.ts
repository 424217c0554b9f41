import type { LineUnits, Order } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import type { Packed } from '@/parcels/PackedLines';

type Line = Order['products'][number];

/** Units of a line, and the money that goes back for them, in minor units. */
export interface BackLine extends Packed {
  amount: number;
}

export interface Back {
  lines: BackLine[];
  /** Of those sellers who send nothing any more. */
  shipping: number;
  total: number;
}

/** What goes back for some units of a line: their share of what is left of its price, rounded down. */
export function amountOf({ price, quantity, units, refundedAmount }: Line, count: number): number {
  const left = price.amount * quantity - refundedAmount;
  const unitsLeft = quantity - (units?.cancelled ?? 0) - (units?.returned ?? 0);
  return unitsLeft > 0 ? Math.max(0, Math.floor((left * count) / unitsLeft)) : 0;
}

/** What goes back for units that were sent; of the shipping, the seller says when they have received them. */
export function backForLines({ products }: Order, chosen: readonly LineUnits[]): BackLine[] {
  return products.flatMap((line) => {
    const count = chosen.find(({ id }) => id === line.id)?.quantity ?? 0;
    return count > 0 ? [{ id: line.id, title: nameOf(line), quantity: count, amount: amountOf(line, count) }] : [];
  });
}

/** What goes back when units that are not packed yet are cancelled. */
export function backForCancelled(order: Order, chosen: readonly LineUnits[]): Back {
  const lines = backForLines(order, chosen);
  const shipping = order.shipping
    .filter(({ sellerId }) => sendsNothing(order, sellerId, chosen))
    .reduce((sum, { amount, refundedAmount }) => sum + amount - refundedAmount, 0);
  return { lines, shipping, total: lines.reduce((sum, { amount }) => sum + amount, shipping) };
}

/** Whether a seller of some of these units has sent nothing, and has nothing else to send. */
function sendsNothing({ products }: Order, seller: string, chosen: readonly LineUnits[]): boolean {
  const lines = products.filter(({ sellerId }) => sellerId === seller);
  const countOf = (line: Line) => chosen.find(({ id }) => id === line.id)?.quantity ?? 0;
  return lines.some((line) => countOf(line) > 0) && lines.every((line) => !line.units || (line.units.shipped === 0 && line.units.toPack === countOf(line)));
}
