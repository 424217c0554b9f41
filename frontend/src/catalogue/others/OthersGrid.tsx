import type { ReactNode } from 'react';

/** A row of few products; two rows of them where it is narrow. */
export function OthersGrid({ beside = false, children }: { beside?: boolean; children: ReactNode }) {
  return <ul className={`grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-4 md:gap-x-6 ${beside ? 'lg:grid-cols-2 xl:grid-cols-4' : ''}`}>{children}</ul>;
}
