import { Search } from 'lucide-react';
import { LIST } from './box';
import { SearchHelp } from './SearchHelp';

/** The search box of every page: a form that works by itself, and of which nothing but its help is script. */
export function SearchForm({ className = '' }: { className?: string }) {
  return (
    <form role="search" action="/search/" className={`relative ${className}`}>
      <input
        name="q"
        dir="auto"
        role="combobox"
        aria-label="Search the shop"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-controls={LIST}
        aria-keyshortcuts="/"
        placeholder="Search"
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        maxLength={200}
        className="min-h-11 w-full rounded-full border border-edge/60 bg-raised py-2 pr-4 pl-11 text-base placeholder:text-soft md:text-sm"
      />
      <button type="submit" aria-label="Search" className="absolute inset-y-0 left-0 inline-flex w-11 items-center justify-center rounded-full text-soft hover:text-ink">
        <Search aria-hidden className="size-4.5" />
      </button>
      <SearchHelp />
    </form>
  );
}
