import type { InfiniteData } from '@tanstack/react-query';
import type { Fulfilment, SoldOrder } from '@/api/shapes';

export interface Page {
  items: SoldOrder[];
  nextCursor: string | null;
}

/** The list with an order as it is sent now, or without it where the list is of others. */
export function listWith(list: InfiniteData<Page>, id: string, fulfilment: Fulfilment, wanted: Fulfilment | null): InfiniteData<Page> {
  const itemsOf = ({ items }: Page) =>
    items.map((order) => (order.orderId === id ? { ...order, fulfilment } : order)).filter((order) => order.orderId !== id || wanted === null || wanted === fulfilment);
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: itemsOf(page) })) };
}
