import { Suspense } from 'react';
import { ProductPage } from '@/catalogue/ProductPage';
import { ProductSkeleton } from '@/catalogue/ProductSkeleton';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Product" />
      <Suspense fallback={<ProductSkeleton />}>
        <ProductPage />
      </Suspense>
    </>
  );
}
