import { Suspense } from 'react';
import { HomePage } from '@/catalogue/HomePage';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { Welcome } from '@/catalogue/Welcome';

export default function Page() {
  return (
    <Suspense
      fallback={
        <>
          <Welcome className="first-sight" />
          <ProductGridSkeleton />
        </>
      }
    >
      <HomePage />
    </Suspense>
  );
}
