import Link from 'next/link';
import { useEffect } from 'react';
import type { Order } from '@/api/shapes';
import { attemptAt, endSettled } from '@/checkout/attempt';
import { outlookOf } from '@/checkout/outlook';
import { session } from '@/session/session';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { OrderRow } from './OrderRow';
import { noneOf, type Shown } from './shown';
import type { useOrders } from './useOrders';

export function OrderList({ shown, query }: { shown: Shown; query: ReturnType<typeof useOrders> }) {
  const pages = query.data?.pages;
  const orders = pages?.flatMap((page) => page.items) ?? [];

  useEffect(() => {
    const shopperId = session.userId();
    if (shopperId) pages?.forEach(({ items }) => endSettled(window.localStorage, shopperId, items));
  }, [pages]);

  if (query.isPending) return <SkeletonBlock lines={9} label="Loading your orders" />;
  if (query.isError && orders.length === 0) {
    return <Failure reason={query.error} what="Your orders" onRetry={() => void query.refetch()} />;
  }
  if (orders.length === 0 && !query.hasNextPage) {
    return shown === 'all' ? (
      <Notice title="No orders yet" text="What you buy is listed here, with where it is.">
        <Link href="/" className={button('primary')}>
          Look around
        </Link>
      </Notice>
    ) : (
      <Notice title={noneOf(shown)}>
        <Link href="/account/" className={button('secondary')}>
          All your orders
        </Link>
      </Notice>
    );
  }
  return (
    <>
      <ul className="space-y-4">
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} unpaid={isUnpaid(order, query.dataUpdatedAt)} />
        ))}
      </ul>
      <More query={query} what="orders" onMore={() => void query.fetchNextPage()} />
    </>
  );
}

function isUnpaid(order: Order, asOf: number): boolean {
  return outlookOf(order, attemptAt(window.localStorage, session.userId() ?? '', order.id), asOf) === 'unpaid';
}
