'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { cart } from './cart';
import { CartLines } from './CartLines';
import { CartTotal } from './CartTotal';
import { LeftBehind } from './LeftBehind';
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
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
          <CartLines view={view} />
          <aside aria-label="Summary" className="h-fit rounded-2xl bg-tint p-6 lg:sticky lg:top-24">
            <CartTotal view={view} />
            <p className="mt-2 text-sm text-soft">Prices are final: nothing is added at the till.</p>
            <Link href="/checkout/" className={button('primary', 'mt-6 w-full')}>
              Check out
            </Link>
            {owner === 'guest' && <p className="mt-3 text-sm text-soft">You sign in on the next page; your cart comes along.</p>}
          </aside>
        </div>
      )}
    </>
  );
}
