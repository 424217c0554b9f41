'use client';

import { useSearchParams } from 'next/navigation';
import { searchOf } from '@/search/search';
import { PageHead } from '@/ui/PageHead';
import { CategoryPage } from './CategoryPage';
import { listingOf } from './listing';
import { Products } from './Products';
import { useSettings } from './useSettings';
import { Welcome } from './Welcome';

export function HomePage() {
  const query = useSearchParams();
  const categories = useSettings()?.categories;

  if (query.get('category')) return <CategoryPage search={searchOf('/', query)} categories={categories} />;
  const listing = listingOf(query);
  return (
    <>
      <PageHead title={null} path="/" />
      <Welcome categories={categories} />
      <h2 className="sr-only">All products</h2>
      <Products key={listing.sort} listing={listing} />
    </>
  );
}
