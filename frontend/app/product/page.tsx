import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ProductPage } from '@/catalogue/ProductPage';
import { ProductSkeleton } from '@/catalogue/ProductSkeleton';

export const metadata: Metadata = { title: 'Product' };

export default function Page() {
  return (
    <Suspense fallback={<ProductSkeleton />}>
      <ProductPage />
    </Suspense>
  );
}
