'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { asRefusal } from '@/api/refusal';
import { attemptAt, endAttempt } from '@/checkout/attempt';
import { LateChangeCart } from '@/checkout/LateChangeCart';
import { outlookOf, pauseBefore } from '@/checkout/outlook';
import { useSession } from '@/session/useSession';
import { dayOf } from '@/ui/dates';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { BuyAgain } from './BuyAgain';
import { LatePaidOrder, LatePaidTimeline } from './LatePaidOrder';
import { OrderLines } from './OrderLines';
import { Outcome } from './Outcome';
import { SentTo } from './SentTo';
import { goesOn } from './status';
import { StatusTimeline } from './StatusTimeline';
import { useOrder } from './useOrder';

export function OrderPage() {
  const id = useSearchParams().get('id') ?? '';
  const state = useSession();
  const queries = useQueryClient();
  const [since] = useState(() => Date.now());
  const { data: order, dataUpdatedAt, error, refetch } = useOrder(id, (found) => pauseBefore(found, Date.now() - since));
  const shopperId = state.status === 'shopper' ? state.shopper.id : '';
  const attempt = order && attemptAt(window.localStorage, shopperId, id);
  const settled = order !== undefined && order.paymentStatus !== 'Pending';
  const key = attempt?.key;

  useEffect(() => {
    if (!settled) return;
    if (key) endAttempt(window.localStorage, key);
    void queries.invalidateQueries({ queryKey: ['mine', 'orders'] });
  }, [settled, key, queries]);

  if (id === '' || (!order && error && asRefusal(error).status === 404)) {
    return (
      <Notice level="h1" title="There is no such order" text="Orders are shown to nobody but who placed them.">
        <Link href="/account/" className={button('primary')}>
          Your orders
        </Link>
      </Notice>
    );
  }
  if (!order && error) return <Failure level="h1" reason={error} what="Your order" onRetry={() => void refetch()} />;
  if (!order) return <SkeletonBlock lines={8} label="Loading your order" level="h1" />;
  return (
    <>
      <Outcome order={order} outlook={outlookOf(order, attempt ?? null, dataUpdatedAt)} />
      <p className="mt-6 text-soft">
        Order <span className="font-mono font-medium text-ink">{order.number}</span>, <time dateTime={order.createdAt}>{dayOf(order.createdAt)}</time>
      </p>
      {!settled && <LateChangeCart shopperId={shopperId} orderId={order.id} label="Cancel this order" />}
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-16">
        <div className="space-y-10">
          {goesOn(order) && <LatePaidOrder order={order} />}
          <section aria-label="Products">
            <h2 className="text-lg font-semibold">What you ordered</h2>
            <OrderLines order={order} />
            <SentTo address={order.address} />
            {settled && <BuyAgain order={order} />}
          </section>
        </div>
        <section aria-label="History">
          <h2 className="mb-4 text-lg font-semibold">So far</h2>
          {goesOn(order) ? <LatePaidTimeline order={order} /> : <StatusTimeline order={order} />}
        </section>
      </div>
    </>
  );
}
