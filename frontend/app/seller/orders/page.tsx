import { Suspense } from 'react';
import { SoldOrdersPage } from '@/seller/orders/SoldOrdersPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Orders">
      <Suspense>
        <SoldOrdersPage />
      </Suspense>
    </SellerFrame>
  );
}
