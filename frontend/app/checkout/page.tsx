import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CheckoutPage } from '@/checkout/CheckoutPage';
import { SkeletonBlock } from '@/ui/Skeleton';

export const metadata: Metadata = { title: 'Checkout', description: 'Look your cart over, and pay by card.' };

export default function Page() {
  return (
    <Suspense fallback={<SkeletonBlock lines={6} label="Loading" level="h1" />}>
      <CheckoutPage />
    </Suspense>
  );
}
