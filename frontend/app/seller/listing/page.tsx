import { Suspense } from 'react';
import { ListingPage } from '@/seller/ListingPage';
import { SellerFrame } from '@/seller/SellerFrame';

export default function Page() {
  return (
    <SellerFrame title="Listing" selling>
      <Suspense>
        <ListingPage />
      </Suspense>
    </SellerFrame>
  );
}
