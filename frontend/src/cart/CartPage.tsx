'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { cart } from './cart';
import { CartLines } from './CartLines';
import { LeftBehind } from './LeftBehind';
import { SumBar } from './SumBar';
import { useCart } from './useCart';

export function CartPage() {
  const view = useCart();
  const { owner, status } = view;

  useEffect(() => {
    if (status !== 'ready') return;
    if (owner === 'guest') void cart().refreshGuest();
  }, [owner, status]);

  return (
    <>
      <h1 className="mb-8 text-3xl font-semibold">Your cart</h1>
      <LeftBehind view={view} />
      {status === 'loading' && <SkeletonBlock lines={6} label="Loading your cart" />}
      {status === 'failed' && (
        <Failure reason={view.failure} what="Your cart" onRetry={() => void cart().reload()} />
      )}
      {status === 'ready' && view.lines.length === 0 && (
        <Notice title="Nothing in it yet" text="What you put in your cart waits here, also when you come back another day.">
          <Link href="/" className={button('primary')}>
            Look around
          </Link>
        </Notice>
      )}
      {status === 'ready' && view.lines.length > 0 && (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
          <CartLines view={view} />
          <aside aria-label="Summary" className="max-lg:contents lg:sticky lg:top-24 lg:h-fit lg:rounded-2xl lg:bg-tint lg:p-6">
            <p className="mt-6 text-sm text-soft lg:mt-0 lg:mb-3">Shipping is added on the next page, before you pay.</p>
            {owner === 'guest' && <p className="mt-2 mb-6 text-sm text-soft lg:mb-4">You sign in on the next page; your cart comes along.</p>}
            <SumBar view={view}>
              <Link href="/checkout/" className={button('primary', 'grow')}>
                Check out
              </Link>
            </SumBar>
          </aside>
        </div>
      )}
    </>
  );
}
