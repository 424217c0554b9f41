import { Suspense } from 'react';
import { SalesPage } from '@/seller/SalesPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Your sales">
      <Suspense>
        <SalesPage />
      </Suspense>
    </SellerFrame>
  );
}
