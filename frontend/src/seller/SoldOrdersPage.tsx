'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '@/session/useSession';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { readSoldOrders } from './calls';
import { SoldOrderRow } from './SoldOrderRow';

export function SoldOrdersPage() {
  const state = useSession();
  const query = useInfiniteQuery({
    queryKey: ['mine', 'sold'],
    enabled: state.status === 'shopper' && state.shopper.sells,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readSoldOrders(pageParam, signal),
    getNextPageParam: (page) => page.nextCursor,
  });
  const orders = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <SkeletonBlock lines={9} label="Loading what you sold" />;
  if (query.isError && orders.length === 0) {
    return <Failure reason={query.error} what="What you sold" onRetry={() => void query.refetch()} />;
  }
  if (orders.length === 0) return <Notice title="Nothing sold yet" text="As soon as somebody has paid, it is listed here." />;
  return (
    <>
      <ul className="space-y-4">
        {orders.map((order) => (
          <SoldOrderRow key={order.orderId} order={order} />
        ))}
      </ul>
      <More query={query} what="orders" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
