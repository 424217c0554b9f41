import Link from 'next/link';
import type { Category } from '@/api/settings';
import { addressOf, unfiltered, type Search } from '@/search/search';

const CHIP = 'inline-flex min-h-11 items-center rounded-full px-4 text-sm whitespace-nowrap transition-colors';

/** The other categories, in the same order of products; filters are chosen anew in each. */
export function CategoryChips({ categories, search, className = '' }: { categories: Category[]; search: Search; className?: string }) {
  const all: { id: string | null; name: string }[] = [{ id: null, name: 'Everything' }, ...categories];
  return (
    <nav aria-label="Categories" className={`-mx-4 mb-8 min-h-13 overflow-x-auto px-4 py-1 ${className}`}>
      <ul className="flex gap-2">
        {all.map(({ id, name }) => {
          const here = id !== null && id === search.category;
          return (
            <li key={name}>
              <Link
                prefetch={false}
                href={addressOf({ ...unfiltered(search), category: id })}
                aria-current={here ? 'page' : undefined}
                className={`${CHIP} ${here ? 'bg-ink text-ground' : 'bg-tint hover:bg-wash'}`}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
