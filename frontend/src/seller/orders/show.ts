import type { Fulfilment } from '@/api/shapes';

const SHOWS = [
  ['to-send', 'To send', 'Unfulfilled'],
  ['part', 'Partly sent', 'PartlyShipped'],
  ['sent', 'Sent', 'Shipped'],
  ['delivered', 'Delivered', 'Delivered'],
  ['all', 'All', null],
] as const satisfies readonly (readonly [string, string, Fulfilment | null])[];

export interface Show {
  key: string;
  name: string;
  /** Null for all orders. */
  fulfilment: Fulfilment | null;
}

export const shows: readonly Show[] = SHOWS.map(([key, name, fulfilment]) => ({ key, name, fulfilment }));

/** Which orders the address asks for: those to send unless it names others. */
export const showOf = (asked: string | null): Show => shows.find(({ key }) => key === asked) ?? shows[0]!;

export const addressOf = ({ key }: Show): string => (key === shows[0]!.key ? '/seller/orders/' : `/seller/orders/?show=${key}`);

/** Whether something of it waits to be packed. */
export const isToSend = (fulfilment: Fulfilment): boolean => fulfilment === 'Unfulfilled' || fulfilment === 'PartlyShipped';
