'use client';

import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { QueuedReturn } from './QueuedReturn';
import { useReturns } from './useReturns';

/** Returns that wait for the seller, whoever has waited longest first. */
export function ReturnsPage() {
  const query = useReturns();
  const returns = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <SkeletonBlock lines={9} label="Loading your returns" />;
  if (query.isError && returns.length === 0) return <Failure reason={query.error} what="Your returns" onRetry={() => void query.refetch()} />;
  return (
    <section aria-label="Returns that wait">
      <h2 className="sr-only">Returns that wait for you</h2>
      {returns.length > 0 ? (
        <>
          <p className="mb-6 text-soft">Who has waited longest comes first. The money goes back when you say that the units were received.</p>
          <ol className="space-y-4">
            {returns.map((found) => (
              <QueuedReturn key={found.id} found={found} />
            ))}
          </ol>
        </>
      ) : (
        !query.hasNextPage && <Notice title="No return waits for you" text="When a buyer asks to send something back, it is listed here." />
      )}
      <More query={query} what="returns" onMore={() => void query.fetchNextPage()} />
    </section>
  );
}
