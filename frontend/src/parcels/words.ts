import type { Parcel } from '@/api/shapes';
import type { Status } from '@/ui/Badge';
import { dayOf } from '@/ui/dates';

export type Viewer = 'Seller' | 'Shopper';

const STATES: Record<Parcel['state'], Status> = {
  Shipped: { name: 'On its way', tone: 'good' },
  Delivered: { name: 'Delivered', tone: 'good' },
  Lost: { name: 'Lost', tone: 'bad' },
};

/** What each calls the other. */
const OTHERS: Record<Viewer, string> = { Seller: 'the buyer', Shopper: 'the maker' };

export const stateOf = ({ state }: Parcel): Status => STATES[state];

/** What became of a parcel, when, and who said so. Null while it is on its way. */
export function endOf({ state, endedAt, endedBy }: Parcel, viewer: Viewer): string | null {
  if (state === 'Shipped' || !endedAt) return null;
  const day = dayOf(endedAt);
  if (state === 'Lost') {
    return viewer === 'Seller'
      ? `Lost, as you said on ${day}.`
      : `We are sorry: the maker said on ${day} that this parcel is lost. If it reaches you after all, please tell us.`;
  }
  if (endedBy === 'Shop') return `Taken as delivered on ${day}, as nobody said otherwise for 14 days.`;
  return `Arrived by ${day}, as ${endedBy === viewer ? 'you' : OTHERS[viewer]} said.`;
}
