'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignInGate } from '@/session/SignInGate';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { Tabs } from '@/ui/Tabs';
import { waitingOf } from './returns/pages';
import { useReturns } from './returns/useReturns';

const placesOf = (returns: string | null) =>
  [
    ['/seller/', 'Sales'],
    ['/seller/orders/', 'Orders'],
    ['/seller/returns/', returns ? `Returns (${returns})` : 'Returns'],
    ['/seller/listings/', 'Listings'],
    ['/seller/shipping/', 'Shipping'],
  ] as const;

export function SellerFrame({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const state = useSession();
  const sells = state.status === 'shopper' && state.shopper.sells;
  const returns = waitingOf(useReturns().data?.pages);
  return (
    <>
      <PageHead title={title} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-3xl font-semibold sm:text-4xl">{title}</h1>
        {sells && action}
      </div>
      <Tabs name="Your shop" pages={placesOf(returns)} />
      <SignInGate why="Sign in as a seller to see your listings and your sales.">
        {sells ? (
          children
        ) : (
          <Notice title="You do not sell here yet" text="The shop's owner makes somebody a seller. Then this page shows their listings and sales.">
            <Link href="/" className={button('primary')}>
              To the shop
            </Link>
          </Notice>
        )}
      </SignInGate>
    </>
  );
}
