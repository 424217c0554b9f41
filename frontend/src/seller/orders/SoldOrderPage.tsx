'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SoldOrderShown } from './SoldOrderShown';
import { useSoldOrder } from './useSoldOrders';

export function SoldOrderPage() {
  const id = useSearchParams().get('id') ?? '';
  const { data: order, error, refetch } = useSoldOrder(id);
  if (id === '' || (!order && error && asRefusal(error).status === 404)) {
    return (
      <Notice title="There is no such order" text="You see the orders that somebody has paid, and of which something is yours.">
        <Link href="/seller/orders/" className={button('primary')}>
          Your orders
        </Link>
      </Notice>
    );
  }
  if (!order && error) return <Failure reason={error} what="The order" onRetry={() => void refetch()} />;
  if (!order) return <SkeletonBlock lines={9} label="Loading the order" />;
  return <SoldOrderShown key={id} order={order} />;
}
