import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { ListedProduct } from '@/api/shapes';

type Pages = InfiniteData<{ items: ListedProduct[] }>;

/** What a list already says a product is called: the tab, and whoever hears it, need not wait for the rest. */
export function useKnownTitle(id: string): string | undefined {
  const lists = useQueryClient().getQueriesData<Pages>({ queryKey: ['products'] });
  for (const [, list] of lists) {
    const found = list?.pages.flatMap((page) => page.items).find((product) => product.id === id);
    if (found) return found.title;
  }
  return undefined;
}
