import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ListingPage } from '@/seller/ListingPage';
import { SellerFrame } from '@/seller/SellerFrame';

export const metadata: Metadata = { title: 'Listing' };

export default function Page() {
  return (
    <SellerFrame title="Listing">
      <Suspense>
        <ListingPage />
      </Suspense>
    </SellerFrame>
  );
}
