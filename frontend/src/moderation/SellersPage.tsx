'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { Choice } from '@/ui/Choice';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SellerCard } from './SellerCard';
import { STATES } from './sellerWords';
import { useSellers } from './useLists';

export function SellersPage() {
  const router = useRouter();
  const asked = useSearchParams().get('state');
  const state = STATES.find(([key]) => key === asked)?.[0] ?? 'Applied';
  const query = useSellers(state);
  const sellers = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mb-5">
        <Choice
          label="Show"
          value={state}
          options={STATES}
          onChange={(next) => router.push(next === 'Applied' ? '/moderation/sellers/' : `/moderation/sellers/?state=${next}`, { scroll: false })}
        />
      </div>
      {query.isPending && <SkeletonBlock lines={9} label="Loading the sellers" />}
      {query.isError && sellers.length === 0 && <Failure reason={query.error} what="The sellers" onRetry={() => void query.refetch()} />}
      {query.isSuccess && sellers.length === 0 && (
        <Notice
          title={state === 'Applied' ? 'No application waits' : 'There are none'}
          text={state === 'Applied' ? 'Whoever applies to sell here is in this list until you decide.' : undefined}
        />
      )}
      <ul className="space-y-4">
        {sellers.map((seller) => (
          <SellerCard key={seller.id} found={seller} />
        ))}
      </ul>
      <More query={query} what="sellers" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
