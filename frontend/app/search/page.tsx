import { Suspense } from 'react';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { SearchPage } from '@/search/SearchPage';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Search" />
      <Suspense
        fallback={
          <>
            <h1 className="mb-7 text-3xl font-semibold sm:text-4xl">Search</h1>
            <ProductGridSkeleton />
          </>
        }
      >
        <SearchPage />
      </Suspense>
    </>
  );
}
