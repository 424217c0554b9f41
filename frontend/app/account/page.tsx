import { Suspense } from 'react';
import { AccountFrame } from '@/orders/AccountFrame';
import { OrdersPage } from '@/orders/OrdersPage';
import { SkeletonBlock } from '@/ui/Skeleton';

export default function Page() {
  return (
    <AccountFrame title="Your orders" why="Your orders are shown to nobody but you.">
      <Suspense fallback={<SkeletonBlock lines={9} label="Loading your orders" />}>
        <OrdersPage />
      </Suspense>
    </AccountFrame>
  );
}
