import { Suspense } from 'react';
import { FirstProducts } from '@/catalogue/FirstProducts';
import { HomePage } from '@/catalogue/HomePage';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { Welcome } from '@/catalogue/Welcome';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title={null} />
      <Suspense
        fallback={
          <>
            <Welcome className="first-sight" />
            <h1 className="category-sight sr-only">Loading …</h1>
            <FirstProducts />
            <ProductGridSkeleton />
          </>
        }
      >
        <HomePage />
      </Suspense>
    </>
  );
}
