import type { ReactNode } from 'react';

export function ProductGrid({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-3 md:gap-x-6 xl:grid-cols-4 3xl:grid-cols-5">{children}</ul>;
}
