'use client';

import { Heart, Store, User } from 'lucide-react';
import { CartButton } from '@/cart/CartButton';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { Mark } from './Mark';
import { QuietLink } from './QuietLink';
import { ThemeToggle } from './ThemeToggle';

// Targets stay as large as fingers are, however large the text is.
const ICON = 'inline-flex size-[44px] items-center justify-center rounded-full transition-colors hover:bg-tint';

export function Header() {
  const state = useSession();
  const sells = state.status === 'shopper' && state.shopper.sells;
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-ground/92 backdrop-blur-md">
      <div className="shell flex min-h-16 flex-wrap items-center gap-x-1">
        <QuietLink href="/" className="-ml-2 inline-flex min-h-11 items-center gap-2.5 rounded-full px-2 text-lg font-semibold tracking-tight">
          <Mark className="size-5 text-accent" />
          Souk
        </QuietLink>
        <nav aria-label="Shop and account" className="ml-auto flex flex-wrap items-center">
          {sells && (
            <QuietLink href="/seller/" aria-label="Your shop" className={ICON}>
              <Store aria-hidden className="size-5" />
            </QuietLink>
          )}
          <QuietLink href="/account/wishlist/" aria-label="Wishlist" className={`${ICON} ${sells ? 'max-xs:hidden' : ''}`}>
            <Heart aria-hidden className="size-5" />
          </QuietLink>
          <ThemeToggle />
          {state.status === 'shopper' ? (
            <QuietLink href="/account/" aria-label="Account" className={ICON}>
              <User aria-hidden className="size-5" />
            </QuietLink>
          ) : (
            <button
              type="button"
              className="min-h-11 rounded-full px-2.5 text-sm font-medium whitespace-nowrap transition-colors hover:bg-tint"
              disabled={state.status === 'unknown'}
              onClick={() => void session.signIn()}
            >
              Sign in
            </button>
          )}
          <CartButton />
        </nav>
      </div>
    </header>
  );
}
