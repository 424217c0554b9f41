import type { Metadata } from 'next';
import { Suspense } from 'react';
import { OrderPage } from '@/orders/OrderPage';
import { SignInGate } from '@/session/SignInGate';
import { SkeletonBlock } from '@/ui/Skeleton';
import { PageHead } from '@/ui/PageHead';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <>
      <PageHead title="Your order" />
      <Suspense fallback={<SkeletonBlock lines={8} label="Loading your order" level="h1" />}>
        <SignInGate level="h1" why="Orders are shown to nobody but who placed them.">
          <OrderPage />
        </SignInGate>
      </Suspense>
    </>
  );
}
