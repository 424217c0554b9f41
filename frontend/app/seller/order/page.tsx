import { Suspense } from 'react';
import { SoldOrderPage } from '@/seller/orders/SoldOrderPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Order">
      <Suspense>
        <SoldOrderPage />
      </Suspense>
    </SellerFrame>
  );
}
