'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';

/** A link whose page is fetched when it is about to be followed, and not while this one is still loading. */
export function QuietLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const router = useRouter();
  const prepare = () => router.prefetch(href);
  return <Link href={href} prefetch={false} onPointerEnter={prepare} onFocus={prepare} {...rest} />;
}
