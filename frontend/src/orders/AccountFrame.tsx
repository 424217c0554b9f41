'use client';

import type { ReactNode } from 'react';
import { session } from '@/session/session';
import { SignInGate } from '@/session/SignInGate';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { PageHead } from '@/ui/PageHead';
import { Tabs } from '@/ui/Tabs';

const PLACES = [
  ['/account/', 'Orders'],
  ['/account/addresses/', 'Addresses'],
  ['/account/reviews/', 'Reviews'],
  ['/account/wishlist/', 'Wishlist'],
  ['/account/mail/', 'Mail'],
  ['/account/data/', 'Your data'],
] as const;

const FOR_MODERATORS = [...PLACES, ['/moderation/', 'Moderation']] as const;

export function AccountFrame({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  const state = useSession();
  const moderates = state.status === 'shopper' && state.shopper.moderates;
  return (
    <>
      <PageHead title={title} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="min-w-0 text-3xl font-semibold wrap-anywhere sm:text-4xl">{title}</h1>
        {state.status === 'shopper' && (
          <button type="button" className={button('quiet', '-mr-3')} onClick={() => void session.signOut()}>
            Sign out
          </button>
        )}
      </div>
      <Tabs name="Account" pages={moderates ? FOR_MODERATORS : PLACES} />
      <SignInGate why={why}>{children}</SignInGate>
    </>
  );
}
