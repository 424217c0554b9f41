import type { Refund, SellerOrder } from '@/api/shapes';
import { nameOfLine } from '@/catalogue/variants/words';
import type { Status } from '@/ui/Badge';
import { inWords } from '@/ui/money';
import { isolated } from '@/ui/text';
import { isNothing, leftOf } from './left';

const STATES: Record<Refund['state'], Status> = {
  // It may wait a minute, or for the end of a dispute.
  Asked: { name: 'Requested', tone: 'plain' },
  Pending: { name: 'On its way back', tone: 'plain' },
  Succeeded: { name: 'Went back', tone: 'good' },
  Failed: { name: 'Did not go back', tone: 'bad' },
  Cancelled: { name: 'Cancelled', tone: 'plain' },
};

const ASKERS: Record<Refund['by'], string> = {
  Shopper: 'Asked for by the buyer',
  Seller: 'Asked for by you',
  Shop: 'Asked for by the shop',
};

export const stateOf = ({ state }: Refund): Status => STATES[state];

export const askerOf = ({ by }: Refund): string => ASKERS[by];

/** What became of the money of a refund that failed. Nothing tells whether another one has made up for it while something is left. */
export function failureOf(order: SellerOrder): string {
  const failed = 'The buyer’s bank did not accept it.';
  return isNothing(leftOf(order)) ? failed : `${failed} Unless you have given this money back since, you can do so again.`;
}

/** What a refund is for, line by line, with the shipping last. */
export function purposesOf({ lines, shipping }: Refund, { products, currency }: SellerOrder): string[] {
  const money = (amount: number) => inWords({ amount, currency });
  const titleOf = (id: string) => isolated(nameOfLine(products, id) || id);
  return [
    ...lines.map(({ id, quantity, amount }) => (quantity > 0 ? `${quantity} × ${titleOf(id)}, ${money(amount)}` : `A part of ${titleOf(id)}, ${money(amount)}`)),
    ...(shipping > 0 ? [`Shipping, ${money(shipping)}`] : []),
  ];
}

const MONEY: Record<SellerOrder['paymentStatus'], Status | null> = {
  Paid: null,
  PartiallyRefunded: { name: 'Partly refunded', tone: 'plain' },
  Refunded: { name: 'Refunded', tone: 'plain' },
};

/** What went back of an order that was paid; null while nothing did. */
export const moneyOf = (status: SellerOrder['paymentStatus']): Status | null => MONEY[status];
