import type { Refusal } from '@/api/refusal';

interface Open {
  href: string;
  name: string;
}

/** What of an account is still open: what the shopper ordered, and what they sold. */
export function openOf({ current }: Refusal): Open[] {
  const { orders = [], sales = [] } = (current ?? {}) as { orders?: string[]; sales?: string[] };
  return [
    ...orders.map((id, place) => ({ href: `/order/?id=${id}`, name: named('An order of yours', place, orders.length) })),
    ...sales.map((id, place) => ({ href: `/seller/order/?id=${id}`, name: named('Something you sold', place, sales.length) })),
  ];
}

const named = (what: string, place: number, of: number): string => (of === 1 ? what : `${what} (${place + 1} of ${of})`);
