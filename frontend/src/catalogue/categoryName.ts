import type { Category } from '@/api/settings';

/** What the shop calls a category; of one that it does not name, the words of its id. */
export function categoryName(id: string, categories: readonly Category[] = []): string {
  const named = categories.find((category) => category.id === id);
  if (named) return named.name;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
