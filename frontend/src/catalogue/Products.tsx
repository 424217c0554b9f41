'use client';

import { useRouter } from 'next/navigation';
import { Choice } from '@/ui/Choice';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { useInTurn } from '@/ui/useInTurn';
import { CardSkeletons } from './CardSkeletons';
import { addressOf, pagesShown, SORTS, type Listing } from './listing';
import { ProductCard } from './ProductCard';
import { ProductGrid } from './ProductGrid';
import { ProductGridSkeleton } from './ProductGridSkeleton';
import { useListing } from './useListing';

/** How many are seen first: their pictures are asked for before others. */
const FIRST = 4;

export function Products({ listing }: { listing: Listing }) {
  const router = useRouter();
  const query = useListing(listing);
  const products = query.data?.pages.flatMap((page) => page.items) ?? [];
  const drawn = useInTurn(query.isSuccess) ? products : products.slice(0, FIRST);

  async function more() {
    const { data, isError } = await query.fetchNextPage();
    if (isError) return;
    const shown = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
    window.history.replaceState(null, '', addressOf({ ...listing, pages: pagesShown(shown) }));
  }

  return (
    <section aria-label="Products" aria-busy={query.isPending}>
      <div className="mb-5 flex items-center justify-end">
        <Choice
          label="Sort by"
          value={listing.sort}
          options={SORTS}
          onChange={(sort) => router.push(addressOf({ ...listing, sort, pages: 1 }), { scroll: false })}
        />
      </div>
      {query.isPending && <ProductGridSkeleton />}
      {query.isError && products.length === 0 && (
        <Failure reason={query.error} what="The products" onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && products.length === 0 && (
        <Notice title="Nothing here yet" text="No maker has listed anything so far." />
      )}
      <ProductGrid>
        {drawn.map((product, place) => (
          <ProductCard key={product.id} product={product} eager={place < FIRST} />
        ))}
        <CardSkeletons count={products.length - drawn.length} />
      </ProductGrid>
      <More query={query} what="products" onMore={() => void more()} />
    </section>
  );
}
