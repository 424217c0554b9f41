import type { InfiniteData } from '@tanstack/react-query';
import type { Return } from '@/api/shapes';
import { waits } from './words';

export interface Page {
  items: Return[];
  nextCursor: string | null;
}

/** How many wait, as far as it is known: 3, or 10+ where there are more; null when none do. */
export function waitingOf(pages: readonly Page[] | undefined): string | null {
  const count = pages?.flatMap(({ items }) => items).filter(waits).length ?? 0;
  const more = pages?.at(-1)?.nextCursor ? '+' : '';
  return count > 0 || more ? `${count}${more}` : null;
}

/** The list with a return as it is now, in its place. */
export const listWith = (list: InfiniteData<Page>, after: Return): InfiniteData<Page> => ({
  ...list,
  pages: list.pages.map((page) => ({ ...page, items: page.items.map((found) => (found.id === after.id ? after : found)) })),
});
