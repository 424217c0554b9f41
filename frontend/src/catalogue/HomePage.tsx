'use client';

import { useSearchParams } from 'next/navigation';
import { PageHead } from '@/ui/PageHead';
import { CategoryPage } from './CategoryPage';
import { listingOf } from './listing';
import { Products } from './Products';
import { useSettings } from './useSettings';
import { Welcome } from './Welcome';

export function HomePage() {
  const listing = listingOf(useSearchParams());
  const categories = useSettings()?.categories;

  if (listing.category !== null) return <CategoryPage listing={listing} categories={categories} />;
  return (
    <>
      <PageHead title={null} path="/" />
      <Welcome categories={categories} />
      <h2 className="sr-only">All products</h2>
      <Products key={listing.sort} listing={listing} />
    </>
  );
}
