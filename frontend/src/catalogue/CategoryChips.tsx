import Link from 'next/link';
import type { Category } from '@/api/settings';
import { addressOf, type Listing } from './listing';

const CHIP = 'inline-flex min-h-11 items-center rounded-full px-4 text-sm whitespace-nowrap transition-colors';

export function CategoryChips({ categories, listing, className = '' }: { categories: Category[]; listing: Listing; className?: string }) {
  const all: { id: string | null; name: string }[] = [{ id: null, name: 'Everything' }, ...categories];
  return (
    <nav aria-label="Categories" className={`-mx-4 mb-8 min-h-13 overflow-x-auto px-4 py-1 ${className}`}>
      <ul className="flex gap-2">
        {all.map(({ id, name }) => {
          const here = id === listing.category;
          return (
            <li key={name}>
              <Link
                prefetch={false}
                href={addressOf({ ...listing, category: id, pages: 1 })}
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
