'use client';

import { useSearchParams } from 'next/navigation';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SaveToSend } from './SaveToSend';
import { showOf, type Show } from './show';
import { ShowChoice } from './ShowChoice';
import { SoldOrders } from './SoldOrders';
import { useSoldOrders } from './useSoldOrders';

const EMPTY: Record<string, string> = {
  Unfulfilled: 'Nothing is to be sent',
  PartlyShipped: 'Nothing is partly sent',
  Shipped: 'Nothing is on its way',
  Delivered: 'Nothing is delivered yet',
};

export function SoldOrdersPage() {
  const shown = showOf(useSearchParams().get('show'));
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <ShowChoice shown={shown} />
        <SaveToSend />
      </div>
      <Shown key={shown.key} shown={shown} />
    </>
  );
}

function Shown({ shown: { fulfilment } }: { shown: Show }) {
  const query = useSoldOrders(fulfilment);
  const orders = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <SkeletonBlock lines={9} label="Loading what you sold" />;
  if (query.isError && orders.length === 0) {
    return <Failure reason={query.error} what="What you sold" onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <SoldOrders orders={orders} />
      {orders.length === 0 && !query.hasNextPage && (
        <Notice
          title={fulfilment ? EMPTY[fulfilment]! : 'Nothing sold yet'}
          text={fulfilment === 'Unfulfilled' || !fulfilment ? 'As soon as somebody has paid, it is listed here.' : 'What you mark as sent moves on from list to list.'}
        />
      )}
      <More query={query} what="orders" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
