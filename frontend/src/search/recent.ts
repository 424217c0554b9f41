import { folded } from './fold';
import { wordsOf } from './search';

/** On this device only; signing out removes it with all else of the person. */
const KEY = 'souk.searches';
const MOST = 8;

/** What was searched for here, latest first. */
export function recentSearches(storage: Storage = window.localStorage): string[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.filter((words) => typeof words === 'string' && words !== '').slice(0, MOST) as string[];
  } catch {
    return [];
  }
}

/** Puts it first, and keeps the same words only once, however they are written. */
export function rememberSearch(words: string, storage: Storage = window.localStorage): void {
  const clean = wordsOf(words);
  if (clean) keep([clean, ...others(clean, storage)].slice(0, MOST), storage);
}

/** Answers what is left. */
export function forgetSearch(words: string, storage: Storage = window.localStorage): string[] {
  return keep(others(words, storage), storage);
}

export function forgetSearches(storage: Storage = window.localStorage): string[] {
  return keep([], storage);
}

const others = (words: string, storage: Storage) => recentSearches(storage).filter((other) => folded(other) !== folded(words));

function keep(searches: string[], storage: Storage): string[] {
  if (searches.length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(searches));
  return searches;
}
