import Link from 'next/link';
import { addressOf, shows, type Show } from './show';

const CHIP = 'inline-flex min-h-11 items-center rounded-full px-4 text-sm whitespace-nowrap transition-colors';

export function ShowChoice({ shown }: { shown: Show }) {
  return (
    <nav aria-label="Show orders" className="min-w-0">
      <ul className="flex flex-wrap gap-2">
        {shows.map((show) => {
          const here = show.key === shown.key;
          return (
            <li key={show.key}>
              <Link
                prefetch={false}
                replace
                scroll={false}
                href={addressOf(show)}
                aria-current={here ? 'page' : undefined}
                className={`${CHIP} ${here ? 'bg-ink text-ground' : 'bg-tint hover:bg-wash'}`}
              >
                {show.name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
