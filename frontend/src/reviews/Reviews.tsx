'use client';

import { useEffect, useRef, useState } from 'react';
import type { Product } from '@/api/shapes';
import { Choice } from '@/ui/Choice';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { SkeletonBlock } from '@/ui/Skeleton';
import { counted } from '@/ui/text';
import { Histogram } from './Histogram';
import { OwnReview } from './OwnReview';
import { ReviewItem } from './ReviewItem';
import { SORTS, useOwnReview, useReviews, type ReviewSort } from './useReviews';

export function Reviews({ product }: { product: Product }) {
  const [sort, setSort] = useState<ReviewSort>('newest');
  const [rating, setRating] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useReviews(product.id, sort, rating);
  const own = useOwnReview(product.id).data;
  const summary = query.data?.pages[0]?.summary ?? product.rating;
  const reviews = (query.data?.pages.flatMap((page) => page.items) ?? []).filter(({ id }) => id !== own?.id);

  // Whoever comes with this address was on the way here, long before there was anything to come to.
  useEffect(() => {
    if (window.location.hash !== '#reviews') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView();
  }, []);

  return (
    <section id="reviews" aria-labelledby="reviews-title" className="mt-20 grid grid-cols-[minmax(0,1fr)] gap-10 border-t border-line pt-12 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-16">
      <div className="lg:sticky lg:top-24 lg:h-fit">
        <h2 ref={heading} id="reviews-title" tabIndex={-1} className="mb-5 text-2xl font-semibold outline-none">
          Reviews
        </h2>
        <Histogram summary={summary} chosen={rating} onChoose={setRating} />
      </div>
      <div className="min-w-0">
        <OwnReview productId={product.id} />
        {summary.count > 0 && (
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm text-soft" aria-live="polite">
              {rating ? `With ${counted(rating, 'star')}` : `${summary.count > 1 ? 'All ' : ''}${counted(summary.count, 'review')}`}
            </p>
            <Choice label="Sort by" value={sort} options={SORTS} onChange={setSort} />
          </div>
        )}
        {query.isPending && <SkeletonBlock lines={6} label="Loading reviews" />}
        {query.isError && reviews.length === 0 && (
          <Failure reason={query.error} what="The reviews" onRetry={() => void query.refetch()} />
        )}
        {query.isSuccess && reviews.length === 0 && !own && (
          <p className="py-6 text-soft">{rating ? 'Nobody gave so many stars.' : 'Nobody has reviewed this yet. You could be the first.'}</p>
        )}
        <ul className={`divide-y divide-line transition-opacity ${query.isPlaceholderData ? 'opacity-50' : ''}`} aria-busy={query.isPlaceholderData}>
          {reviews.map((review) => (
            <ReviewItem key={review.id} review={review} />
          ))}
        </ul>
        <More query={query} what="reviews" onMore={() => void query.fetchNextPage()} />
      </div>
    </section>
  );
}
