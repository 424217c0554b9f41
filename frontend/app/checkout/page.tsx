import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CheckoutPage } from '@/checkout/CheckoutPage';
import { SkeletonBlock } from '@/ui/Skeleton';
import { PageHead } from '@/ui/PageHead';

export const metadata: Metadata = { description: 'Look your cart over, and pay by card.' };

export default function Page() {
  return (
    <>
      <PageHead title="Checkout" path="/checkout/" />
      <Suspense fallback={<SkeletonBlock lines={6} label="Loading" level="h1" />}>
        <CheckoutPage />
      </Suspense>
    </>
  );
}
