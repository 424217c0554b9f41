import type { NotRefundable, Refund, SellerOrder } from '@/api/shapes';

type Line = SellerOrder['products'][number];

/** Units that were neither cancelled nor returned, and the money that has not gone back, in minor units. */
export interface LeftOfLine {
  quantity: number;
  amount: number;
}

/** What of a seller's part of an order may still go back. */
export interface Left {
  lines: Readonly<Record<string, LeftOfLine>>;
  /** In minor units. */
  shipping: number;
}

const NOTHING: LeftOfLine = { quantity: 0, amount: 0 };

export function leftOf(order: SellerOrder): Left {
  const { products, shipping } = order;
  return {
    lines: Object.fromEntries(products.map((line) => [line.id, leftOfLine(line, order)])),
    shipping: shipping ? Math.max(shipping.amount - shipping.refundedAmount, 0) : 0,
  };
}

function leftOfLine(line: Line, order: SellerOrder): LeftOfLine {
  const { units, quantity, price, refundedAmount } = line;
  const gone = units ? units.cancelled + units.returned : refundedUnits(line, order);
  return { quantity: Math.max(quantity - gone, 0), amount: Math.max(price.amount * quantity - refundedAmount, 0) };
}

/** Of a line that is not sent nobody counts units, so its refunds tell. */
function refundedUnits({ id }: Line, { refunds }: SellerOrder): number {
  return refunds
    .filter(counts)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.id === id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Whether it went back, or still may. */
const counts = ({ state }: Refund): boolean => state !== 'Failed' && state !== 'Cancelled';

/** The seller's part, in minor units, of refunds that nobody has said yet what they are for: they are not among the seller's. */
export function unexplainedOf({ refunds, refundedAmount }: SellerOrder): number {
  return Math.max(refunds.filter(counts).reduce((left, { amount }) => left - amount, refundedAmount), 0);
}

/** What the shop says is left, when it is less than was to go back. */
export const leftFrom = ({ lines, shipping }: NotRefundable): Left => ({
  lines: Object.fromEntries(lines.map(({ id, quantity, amount }) => [id, { quantity, amount }])),
  shipping,
});

/** Of a line that the shop does not name nothing is left. */
export const leftOfId = ({ lines }: Left, id: string): LeftOfLine => lines[id] ?? NOTHING;

/** What goes back for so many of the units that are left: rounded down, and all of it with the last one. */
export function shareOf({ quantity, amount }: LeftOfLine, units: number): number {
  return quantity === 0 ? 0 : Math.floor((amount * Math.min(units, quantity)) / quantity);
}

export const isNothing = ({ lines, shipping }: Left): boolean =>
  shipping === 0 && Object.values(lines).every(({ quantity, amount }) => quantity === 0 && amount === 0);
