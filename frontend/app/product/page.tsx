import { Suspense } from 'react';
import { FirstProduct } from '@/catalogue/FirstProduct';
import { ProductPage } from '@/catalogue/ProductPage';
import { ProductSkeleton } from '@/catalogue/ProductSkeleton';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Product" />
      <Suspense
        fallback={
          <>
            <FirstProduct />
            <ProductSkeleton />
          </>
        }
      >
        <ProductPage />
      </Suspense>
    </>
  );
}
