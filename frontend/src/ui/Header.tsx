'use client';

import type { ReactNode } from 'react';
import { CartButton } from '@/cart/CartButton';
import { useHasShop } from '@/seller/joining/useApplication';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import type { HeaderIcons } from './headerIcons';
import { Mark } from './Mark';
import { QuietLink } from './QuietLink';
import { ThemeToggle } from './ThemeToggle';

// Targets stay as large as fingers are, however large the text is.
const ICON = 'inline-flex size-[44px] items-center justify-center rounded-full transition-colors hover:bg-tint';

interface Props {
  /** Given, as the icons are: little of it is script. */
  search: ReactNode;
  icons: HeaderIcons;
}

export function Header({ search, icons }: Props) {
  const state = useSession();
  const sells = useHasShop();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-ground/92 backdrop-blur-md">
      <div className="shell flex min-h-16 flex-wrap max-md:min-h-14 items-center gap-x-1">
        <QuietLink href="/" className="-ml-2 inline-flex min-h-11 items-center gap-2.5 rounded-full px-2 text-lg font-semibold tracking-tight">
          <Mark className="size-5 text-accent" />
          Souk
        </QuietLink>
        {search}
        <nav aria-label="Shop and account" className="flex flex-wrap items-center max-md:ml-auto">
          {sells && (
            <QuietLink href="/seller/sales/" aria-label="Your shop" className={ICON}>
              {icons.shop}
            </QuietLink>
          )}
          <QuietLink href="/account/wishlist/" aria-label="Wishlist" className={`${ICON} ${sells ? 'max-xs:hidden' : ''}`}>
            {icons.wishlist}
          </QuietLink>
          <ThemeToggle sun={icons.sun} moon={icons.moon} />
          {state.status === 'shopper' ? (
            <QuietLink href="/account/" aria-label="Account" className={ICON}>
              {icons.account}
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
          <CartButton icon={icons.cart} />
        </nav>
      </div>
    </header>
  );
}
