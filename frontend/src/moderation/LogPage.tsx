'use client';

import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { LogRow } from './LogRow';
import { useLog } from './useLists';

export function LogPage() {
  const query = useLog();
  const decisions = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <p className="mb-5 max-w-prose text-soft">What moderators decided, newest first, for 400 days. Who decided is a pseudonym, as in the shop’s logs.</p>
      {query.isPending && <SkeletonBlock lines={9} label="Loading the log" />}
      {query.isError && decisions.length === 0 && <Failure reason={query.error} what="The log" onRetry={() => void query.refetch()} />}
      {query.isSuccess && decisions.length === 0 && <Notice title="Nothing was decided yet" />}
      <ol className="divide-y divide-line">
        {decisions.map((decision, place) => (
          <LogRow key={`${decision.at} ${decision.subject.id} ${place}`} decision={decision} />
        ))}
      </ol>
      <More query={query} what="decisions" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
