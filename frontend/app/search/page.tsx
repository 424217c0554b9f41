import { Suspense } from 'react';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { SearchPage } from '@/search/SearchPage';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Search" />
      <Suspense fallback={<ProductGridSkeleton />}>
        <SearchPage />
      </Suspense>
    </>
  );
}
