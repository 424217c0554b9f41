import type { LineUnits, OrderWithParcels, Return, Returnable } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import type { Packed } from '@/parcels/PackedLines';
import type { Status } from '@/ui/Badge';
import { dayOf, timeOf } from '@/ui/dates';
import type { Choosable, Chosen } from '../UnitsChoice';

/** As the shop counts its characters. */
export const MOST_REASON = 500;

const STATES: Record<Return['state'], Status> = {
  Asked: { name: 'Asked', tone: 'warn' },
  Approved: { name: 'Approved', tone: 'good' },
  Refused: { name: 'Refused', tone: 'bad' },
  Received: { name: 'Received', tone: 'good' },
};

export const stateOf = ({ state }: Return): Status => STATES[state];

export const dayAndTimeOf = (at: string): string => `${dayOf(at)}, ${timeOf(at)}`;

/** What became of a return. */
export function saidOf({ state, changedAt }: Return): string {
  const day = dayOf(changedAt);
  switch (state) {
    case 'Asked':
      return 'Your withdrawal has arrived, and the maker has been notified.';
    case 'Approved':
      return `The maker approved it on ${day}. Your money goes back when they have received what you send.`;
    case 'Refused':
      return `The maker refused it on ${day}.`;
    case 'Received':
      return `The maker received it on ${day}, and your money goes back.`;
  }
}

export const untilOf = ({ until }: Returnable): string =>
  until ? `You may withdraw until ${dayAndTimeOf(until)}.` : 'Something is still on its way. The time to withdraw begins when it has arrived.';

/** Units with their titles, in the order of the order's lines. */
export function titled({ products }: Pick<OrderWithParcels, 'products'>, units: readonly LineUnits[]): Packed[] {
  return products.flatMap((line) => {
    const { id } = line;
    const found = units.find((each) => each.id === id);
    return found ? [{ id, title: nameOf(line), quantity: found.quantity }] : [];
  });
}

/** What may be returned to a seller: nothing is chosen before the shopper has, unless there is but one unit. */
export function choosableOf(order: OrderWithParcels, { lines }: Returnable, chosen: Chosen): Choosable[] {
  const only = lines.reduce((sum, { quantity }) => sum + quantity, 0) === 1 ? 1 : 0;
  return titled(order, lines).map(({ id, title, quantity: most }) => ({ id, title, most, quantity: Math.min(chosen[id] ?? only, most) }));
}

/** The order with a return more, as the shop will say when it is asked. */
export function withReturn(order: OrderWithParcels, asked: Return): OrderWithParcels {
  if (order.returns.some(({ id }) => id === asked.id)) return order;
  const group = order.returnable.find(({ sellerId }) => sellerId === asked.sellerId);
  const left = (group?.lines ?? []).map(({ id, quantity }) => ({ id, quantity: quantity - (asked.lines.find((line) => line.id === id)?.quantity ?? 0) }));
  return { ...withReturnable(order, asked.sellerId, { until: group?.until ?? null, lines: left }), returns: [...order.returns, asked] };
}

/** The order with what the shop says may still be returned to a seller. */
export function withReturnable(order: OrderWithParcels, sellerId: string, { until, lines }: Pick<Returnable, 'until' | 'lines'>): OrderWithParcels {
  const left = lines.filter(({ quantity }) => quantity > 0);
  return {
    ...order,
    returnable: order.returnable.flatMap((group) => (group.sellerId !== sellerId ? [group] : left.length > 0 ? [{ sellerId, until, lines: left }] : [])),
  };
}

/** A text field takes what the shop does not: tabs and other control characters. */
export const reasonOf = (typed: string): string => typed.replaceAll('\r\n', '\n').replaceAll(/[^\S\n]/g, ' ').trim();
