import type { Suggestion } from '@/api/shapes';
import { addressOf, searchFor } from './search';

export interface Option {
  id: string;
  kind: Suggestion['kind'] | 'recent';
  text: string;
  href: string;
}

export function optionOf({ kind, text, id }: Suggestion): Option {
  const href =
    kind === 'category' && id ? `/?category=${encodeURIComponent(id)}` : kind === 'product' && id ? `/product/?id=${encodeURIComponent(id)}` : addressOf(searchFor(text));
  return { id: `${kind} ${id ?? text}`, kind, text, href };
}

export const recentOption = (words: string): Option => ({ id: `recent ${words}`, kind: 'recent', text: words, href: addressOf(searchFor(words)) });
