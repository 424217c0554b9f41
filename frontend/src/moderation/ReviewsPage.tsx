'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { Choice } from '@/ui/Choice';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { ReviewCard } from './ReviewCard';
import { useReportedReviews } from './useLists';

const LISTS = [
  ['reported', 'Reported'],
  ['hidden', 'Hidden'],
] as const;

export function ReviewsPage() {
  const router = useRouter();
  const state = useSearchParams().get('state') === 'hidden' ? 'hidden' : 'reported';
  const query = useReportedReviews(state);
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mb-5">
        <Choice
          label="Show"
          value={state}
          options={LISTS}
          onChange={(next) => router.push(next === 'hidden' ? '/moderation/?state=hidden' : '/moderation/', { scroll: false })}
        />
      </div>
      {query.isPending && <SkeletonBlock lines={9} label="Loading the reviews" />}
      {query.isError && found.length === 0 && <Failure reason={query.error} what="The reviews" onRetry={() => void query.refetch()} />}
      {query.isSuccess && found.length === 0 && (
        <Notice
          title={state === 'hidden' ? 'No review is hidden' : 'No report waits'}
          text={state === 'hidden' ? 'Only their authors see hidden reviews.' : 'Reviews that shoppers report are in this list until you decide.'}
        />
      )}
      <ul className="space-y-4">
        {found.map((item) => (
          <ReviewCard key={item.review.id} item={item} />
        ))}
      </ul>
      <More query={query} what="reviews" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
