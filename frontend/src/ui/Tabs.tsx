'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The pages of one place, side by side. */
export function Tabs({ name, pages }: { name: string; pages: readonly (readonly [href: string, name: string])[] }) {
  const path = usePathname();
  return (
    <nav aria-label={name} className="mb-8 flex flex-wrap gap-x-6 border-b border-line">
      {pages.map(([href, title]) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
