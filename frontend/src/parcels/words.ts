import type { Fulfilment, Parcel } from '@/api/shapes';
import { dayOf } from '@/ui/dates';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

interface Words {
  name: string;
  tone: Tone;
}

const FULFILMENTS: Record<Fulfilment, Words> = {
  None: { name: 'Nothing to send', tone: 'plain' },
  Unfulfilled: { name: 'To send', tone: 'warn' },
  PartlyShipped: { name: 'Partly sent', tone: 'warn' },
  Shipped: { name: 'Sent', tone: 'good' },
  Delivered: { name: 'Delivered', tone: 'good' },
};

const STATES: Record<Parcel['state'], Words> = {
  Shipped: { name: 'On its way', tone: 'good' },
  Delivered: { name: 'Arrived', tone: 'good' },
  Lost: { name: 'Lost', tone: 'bad' },
};

/** How far an order is sent, in the words of who sends it. */
export const fulfilmentOf = (fulfilment: Fulfilment): Words => FULFILMENTS[fulfilment];

export const stateOf = (state: Parcel['state']): Words => STATES[state];

/** What became of a parcel, when, and who said so. Null while it is on its way. */
export function endOf({ state, endedAt, endedBy }: Parcel, viewer: 'Seller' | 'Shopper'): string | null {
  if (state === 'Shipped' || !endedAt) return null;
  const day = dayOf(endedAt);
  if (state === 'Lost') return `Lost, as said on ${day}.`;
  if (endedBy === 'Shop') return `Taken as delivered on ${day}, as nobody said otherwise for 14 days.`;
  if (endedBy === viewer) return `Arrived by ${day}, as you said.`;
  return `Arrived by ${day}, as ${endedBy === 'Shopper' ? 'the buyer' : 'the seller'} said.`;
}
