'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { ask } from '@/api/client';
import { productsOf } from '@/catalogue/productsOf';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { MyReviewRow } from './MyReviewRow';

export function MyReviewsPage() {
  const signedIn = useSession().status === 'shopper';
  const query = useInfiniteQuery({
    queryKey: ['mine', 'reviews'],
    enabled: signedIn,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 10, ...(pageParam && { cursor: pageParam }) };
      const page = await ask((api) => api.GET('/api/users/reviews', { params: { query }, signal }));
      const ids = page.items.map(({ productId }) => productId);
      // Without them the reviews are still worth reading.
      return { ...page, products: await productsOf(ids, signal).catch(() => []) };
    },
    getNextPageParam: (page) => page.nextCursor,
  });
  const reviews = query.data?.pages.flatMap((page) => page.items) ?? [];
  const products = new Map(query.data?.pages.flatMap((page) => page.products).map((product) => [product.id, product]));
  if (query.isPending) return <SkeletonBlock lines={9} label="Loading your reviews" />;
  if (query.isError && reviews.length === 0) {
    return <Failure reason={query.error} what="Your reviews" onRetry={() => void query.refetch()} />;
  }
  if (reviews.length === 0) {
    return (
      <Notice title="Nothing written yet" text="Others are glad to hear what you think of what you have at home.">
        <Link href="/account/" className={button('primary')}>
          What you bought
        </Link>
      </Notice>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line">
        {reviews.map((review) => (
          <MyReviewRow key={review.id} review={review} product={products.get(review.productId)} />
        ))}
      </ul>
      <More query={query} what="reviews" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
