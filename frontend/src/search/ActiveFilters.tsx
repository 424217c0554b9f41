import { X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, type RefObject } from 'react';
import type { Facets } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { activeFilters } from './filters';
import { addressOf, unfiltered, type Search } from './search';
import { useNaming } from './useNaming';

const CHIP = 'inline-flex min-h-10 max-w-full items-center gap-1.5 rounded-full px-3.5 py-1.5 text-sm transition-colors print:hidden';

export interface ActiveFiltersProps {
  search: Search;
  /** Of what was found, once there is an answer. */
  facets?: Facets | undefined;
  /** Has the focus when the last filter is gone. */
  last: RefObject<HTMLElement | null>;
}

/** The filters that are set, each to be taken away. */
export function ActiveFilters({ search, facets, last }: ActiveFiltersProps) {
  const filters = activeFilters(search, useNaming(facets));
  const list = useRef<HTMLUListElement>(null);
  const removing = useRef(false);
  const address = addressOf(search);

  // What was clicked is gone: the focus goes on to what is next to it.
  useEffect(() => {
    if (!removing.current) return;
    removing.current = false;
    (list.current?.querySelector('a') ?? last.current)?.focus();
  }, [address, last]);

  if (filters.length === 0) return null;
  const remove = () => (removing.current = true);
  return (
    <ul ref={list} aria-label="Active filters" className="mb-5 flex flex-wrap gap-2">
      {filters.map(({ name, without }) => (
        <li key={name}>
          <Link href={addressOf(without)} prefetch={false} scroll={false} className={`${CHIP} bg-wash hover:bg-tint`} onClick={remove}>
            <Written className="min-w-0 wrap-anywhere">{name}</Written>
            <span className="sr-only">, remove this filter</span>
            <X aria-hidden className="size-4" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link href={addressOf(unfiltered(search))} prefetch={false} scroll={false} className={`${CHIP} text-soft underline hover:text-ink`} onClick={remove}>
            Remove all
          </Link>
        </li>
      )}
    </ul>
  );
}
