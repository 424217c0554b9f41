import type { Order, Refund } from '@/api/shapes';
import { nameOfLine } from '@/catalogue/variants/words';
import { inWords } from '@/ui/money';
import { isolated } from '@/ui/text';

type Dispute = Order['disputes'][number];

const WHERE: Record<Refund['state'], string> = {
  Asked: 'On its way to your bank',
  Pending: 'On its way to you; some banks take days',
  Succeeded: 'Back where it came from',
  Failed: 'Not accepted by your bank',
  Cancelled: 'Cancelled',
};

export const whereIs = ({ state }: Refund): string => WHERE[state];

/** What a refund is for: units, money for a line alone, shipping, or nothing in particular. */
export function refundedFor({ lines, shipping, attributed }: Refund, { products, currency }: Order): string {
  const several = lines.length + Number(shipping > 0) > 1;
  const priced = (what: string, amount: number) => (several ? `${what} (${inWords({ amount, currency })})` : what);
  const said = lines.map(({ id, quantity, amount }) => {
    const title = isolated(nameOfLine(products, id) || id);
    return priced(quantity > 0 ? `${quantity} × ${title}` : title, amount);
  });
  if (shipping > 0) said.push(priced('shipping', shipping));
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
