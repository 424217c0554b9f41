'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { session } from '@/session/session';
import { SignInGate } from '@/session/SignInGate';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';

const PLACES = [
  ['/account/', 'Orders'],
  ['/account/reviews/', 'Reviews'],
  ['/account/wishlist/', 'Wishlist'],
] as const;

export function AccountFrame({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  const path = usePathname();
  const state = useSession();
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-3xl font-semibold sm:text-4xl">{title}</h1>
        {state.status === 'shopper' && (
          <button type="button" className={button('quiet', '-mr-3')} onClick={() => void session.signOut()}>
            Sign out
          </button>
        )}
      </div>
      <nav aria-label="Account" className="mb-8 flex gap-6 border-b border-line">
        {PLACES.map(([href, name]) => (
          <Link
            key={href}
            href={href}
            aria-current={path === href ? 'page' : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
          >
            {name}
          </Link>
        ))}
      </nav>
      <SignInGate why={why}>{children}</SignInGate>
    </>
  );
}
