'use client';

import type { ReactNode } from 'react';
import { SignInGate } from '@/session/SignInGate';
import { PageHead } from '@/ui/PageHead';
import { SkeletonBlock } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { NotSelling } from './joining/NotSelling';
import { NoShop } from './joining/NoShop';
import { hasShop } from './joining/state';
import { useApplication, useHasShop, useSells } from './joining/useApplication';
import { waitingOf } from './returns/pages';
import { useReturns } from './returns/useReturns';

const placesOf = (returns: string | null) =>
  [
    ['/seller/sales/', 'Sales'],
    ['/seller/orders/', 'Orders'],
    ['/seller/returns/', returns ? `Returns (${returns})` : 'Returns'],
    ['/seller/listings/', 'Listings'],
    ['/seller/shipping/', 'Shipping'],
    ['/seller/profile/', 'Profile'],
  ] as const;

interface Props {
  title: string;
  action?: ReactNode;
  /** Whether the page is of use only to those who may sell. */
  selling?: boolean;
  children: ReactNode;
}

export function SellerFrame({ title, action, selling = false, children }: Props) {
  const remembered = useHasShop();
  const { data: application, errorUpdateCount } = useApplication();
  const has = application ? hasShop(application.state) : remembered;
  const sells = useSells();
  const returns = waitingOf(useReturns(has).data?.pages);
  return (
    <>
      <PageHead title={title} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-3xl font-semibold sm:text-4xl">{title}</h1>
        {sells && action}
      </div>
      <Tabs name="Your shop" pages={placesOf(returns)} />
      <SignInGate why="Sign in as a seller to see your listings and your sales.">
        {has && !sells && application && <NotSelling application={application} />}
        {has && (sells || !selling) && children}
        {!has && application && <NoShop state={application.state} />}
        {/* Where this cannot be told, the page asks for what it shows, and says what the shop said. It stays while it asks again. */}
        {!has && !application && (errorUpdateCount > 0 ? children : <SkeletonBlock lines={9} label="Loading your shop" />)}
      </SignInGate>
    </>
  );
}
