'use client';

import Link from 'next/link';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { ProductGrid } from '@/catalogue/ProductGrid';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { useWishlist } from './useWishlist';
import { WishCard } from './WishCard';

export function WishlistPage() {
  const query = useWishlist();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <ProductGridSkeleton count={4} />;
  if (query.isError && items.length === 0) {
    return <Failure reason={query.error} what="Your wishlist" onRetry={() => void query.refetch()} />;
  }
  if (items.length === 0) {
    return (
      <Notice title="Nothing saved yet" text="The heart on a product keeps it here, with its price and stock of today.">
        <Link href="/" className={button('primary')}>
          Look around
        </Link>
      </Notice>
    );
  }
  return (
    <>
      <ProductGrid>
        {items.map((item) => (
          <WishCard key={item.productId} item={item} />
        ))}
      </ProductGrid>
      <More query={query} what="wishes" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
