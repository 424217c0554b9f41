'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  className?: string;
  hash?: string;
  children: ReactNode;
}

/** A list links to many products: what a link needs is fetched when it is about to be followed. */
export function ProductLink({ id, className, hash = '', children }: Props) {
  const router = useRouter();
  const href = `/product/?id=${id}${hash}`;
  const prepare = () => router.prefetch(href);
  return (
    <Link href={href} prefetch={false} className={className} onPointerEnter={prepare} onFocus={prepare}>
      {children}
    </Link>
  );
}
