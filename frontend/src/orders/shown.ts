import type { Fulfilment } from '@/api/shapes';

/** Which orders the list shows; it stands in the address as `?show=`. */
export const SHOWN = [
  ['all', 'All'],
  ['not-sent', 'Not sent yet'],
  ['partly-sent', 'Partly sent'],
  ['on-its-way', 'On its way'],
  ['delivered', 'Delivered'],
] as const;

export type Shown = (typeof SHOWN)[number][0];

const FULFILMENTS: Record<Exclude<Shown, 'all'>, Fulfilment> = {
  'not-sent': 'Unfulfilled',
  'partly-sent': 'PartlyShipped',
  'on-its-way': 'Shipped',
  delivered: 'Delivered',
};

const NONE: Record<Exclude<Shown, 'all'>, string> = {
  'not-sent': 'Nothing waits to be sent',
  'partly-sent': 'Nothing is partly sent',
  'on-its-way': 'Nothing is on its way',
  delivered: 'Nothing is delivered yet',
};

export function shownOf(query: URLSearchParams): Shown {
  return SHOWN.find(([key]) => key === query.get('show'))?.[0] ?? 'all';
}

export const addressOf = (shown: Shown): string => (shown === 'all' ? '/account/' : `/account/?show=${shown}`);

export const fulfilmentOf = (shown: Shown): Fulfilment | undefined => (shown === 'all' ? undefined : FULFILMENTS[shown]);

export const noneOf = (shown: Exclude<Shown, 'all'>): string => NONE[shown];
