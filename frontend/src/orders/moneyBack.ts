import type { Order, Refund } from '@/api/shapes';
import type { Status } from '@/ui/Badge';
import { inWords } from '@/ui/money';
import { isolated } from '@/ui/text';

type Dispute = Order['disputes'][number];

const STATES: Record<Refund['state'], Status> = {
  Asked: { name: 'On its way to your bank', tone: 'warn' },
  Pending: { name: 'On its way to you', tone: 'warn' },
  Succeeded: { name: 'Back where it came from', tone: 'good' },
  Failed: { name: 'Not taken by your bank', tone: 'bad' },
  Cancelled: { name: 'Cancelled', tone: 'plain' },
};

export const stateOfRefund = ({ state }: Refund): Status => STATES[state];

/** What a refund is for: units, money for a line alone, shipping, or nothing in particular. */
export function refundedFor({ lines, shipping, attributed }: Refund, { products, currency }: Order): string {
  const said = lines.map(({ id, quantity, amount }) => {
    const title = isolated(products.find((line) => line.id === id)?.title ?? id);
    return quantity > 0 ? `${quantity} × ${title}` : `${title} (${inWords({ amount, currency })})`;
  });
  if (shipping > 0) said.push(`shipping (${inWords({ amount: shipping, currency })})`);
  return attributed && said.length > 0 ? said.join(', ') : 'your order';
}

const DISPUTES: Record<Dispute['state'], (amount: string) => string> = {
  Inquiry: (amount) => `Your bank has asked us about ${amount} of this payment.`,
  Open: (amount) => `${amount} of this payment is disputed. Your bank holds the money until it has decided.`,
  Won: (amount) => `The dispute about ${amount} ended: the payment stands.`,
  Lost: (amount) => `The dispute about ${amount} ended: your bank has given you the money back.`,
  Closed: (amount) => `Your bank’s question about ${amount} is answered.`,
};

export const disputeSaid = ({ state }: Dispute, amount: string): string => DISPUTES[state](amount);
