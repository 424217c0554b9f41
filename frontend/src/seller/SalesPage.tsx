'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { readSales } from './calls';
import { faultOf, lastDays, rangeOf, todayOf } from './range';
import { RangeChoice } from './RangeChoice';
import { SalesShown } from './SalesShown';

export function SalesPage() {
  const router = useRouter();
  const [now] = useState(() => new Date());
  const asked = rangeOf(useSearchParams());
  const fault = asked && faultOf(asked);
  const signedIn = useSession().status === 'shopper';
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['mine', 'sales', asked],
    enabled: signedIn && !fault,
    queryFn: ({ signal }) => readSales(asked, signal),
    placeholderData: keepPreviousData,
  });
  // Days are the shop's, wherever the seller is.
  const today = todayOf(now, data?.timeZone);
  const range = asked ?? lastDays(30, today);

  return (
    <>
      <RangeChoice
        key={`${range.from} ${range.to}`}
        range={range}
        today={today}
        onChange={({ from, to }) => router.replace(`/seller/sales/?from=${from}&to=${to}`, { scroll: false })}
      />
      {fault && (
        <Notice tone="warn" title="These days cannot be shown" text={fault}>
          <button type="button" className={button('secondary')} onClick={() => router.replace('/seller/sales/', { scroll: false })}>
            The last 30 days
          </button>
        </Notice>
      )}
      {!fault && !data && error && <Failure reason={error} what="Your sales" onRetry={() => void refetch()} />}
      {!fault && !data && !error && <SkeletonBlock lines={9} label="Loading your sales" />}
      {!fault && data && <SalesShown sales={data} old={isPlaceholderData} />}
    </>
  );
}
