import { Suspense } from 'react';
import { SellerPage } from '@/catalogue/seller/SellerPage';
import { PageHead } from '@/ui/PageHead';
import { SkeletonBlock } from '@/ui/Skeleton';

export default function Page() {
  return (
    <>
      <PageHead title="Seller" />
      <Suspense fallback={<SkeletonBlock lines={9} label="Loading the seller" level="h1" />}>
        <SellerPage />
      </Suspense>
    </>
  );
}
