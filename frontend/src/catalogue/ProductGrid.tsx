import type { ReactNode } from 'react';

/** Columns of products; fewer of them beside something else. */
export function ProductGrid({ beside = false, children }: { beside?: boolean; children: ReactNode }) {
  const columns = beside ? 'md:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3 3xl:grid-cols-4' : 'md:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5 3xl:grid-cols-6';
  return <ul className={`grid grid-cols-2 gap-x-4 gap-y-9 md:gap-x-6 ${columns}`}>{children}</ul>;
}
