import type { Metadata } from 'next';
import { Suspense } from 'react';
import { SalesPage } from '@/seller/SalesPage';
import { SellerFrame } from '@/seller/SellerFrame';

export const metadata: Metadata = { title: 'Your sales' };

export default function Page() {
  return (
    <SellerFrame title="Your sales">
      <Suspense>
        <SalesPage />
      </Suspense>
    </SellerFrame>
  );
}
