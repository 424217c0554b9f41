import type { Return, SellerOrder } from '@/api/shapes';
import { leftOfId, shareOf, type Left } from '../refunds/left';

/** The money of a return's units, in minor units. */
export function amountOf({ lines }: Return, left: Left): number {
  return lines.reduce((sum, { id, quantity }) => sum + shareOf(leftOfId(left, id), quantity), 0);
}

/** What of the shipping goes back with a return unless the seller says otherwise: all of it with the last units, or else nothing. */
export function shippingOf({ lines }: Return, { products }: SellerOrder, left: Left): number {
  const remain = products.some(({ id }) => leftOfId(left, id).quantity > (lines.find((line) => line.id === id)?.quantity ?? 0));
  return remain ? 0 : left.shipping;
}
