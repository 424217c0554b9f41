'use client';

import { useSearchParams } from 'next/navigation';
import { PageHead } from '@/ui/PageHead';
import { CategoryChips } from './CategoryChips';
import { listingOf } from './listing';
import { Products } from './Products';
import { useSettings } from './useSettings';
import { Welcome } from './Welcome';

export function HomePage() {
  const listing = listingOf(useSearchParams());
  const found = useSettings();
  const category = listing.category
    ? (found?.categories.find(({ id }) => id === listing.category)?.name ?? nameOf(listing.category))
    : null;

  return (
    <>
      <PageHead title={category} path={listing.category ? `/?category=${listing.category}` : '/'} />
      {category === null ? (
        <>
          <Welcome categories={found?.categories} />
          <h2 className="sr-only">All products</h2>
        </>
      ) : (
        <>
          <h1 className="mb-6 text-4xl font-semibold sm:text-5xl">{category}</h1>
          <CategoryChips categories={found?.categories ?? []} listing={listing} />
          <h2 className="sr-only">Products</h2>
        </>
      )}
      <Products key={`${listing.category} ${listing.sort}`} listing={listing} />
    </>
  );
}

function nameOf(category: string): string {
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
