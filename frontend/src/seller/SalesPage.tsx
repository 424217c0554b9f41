'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useSession } from '@/session/useSession';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { readSales } from './calls';
import { FiguresRow } from './FiguresRow';
import { LowStock } from './LowStock';
import { rangeOf, todayOf } from './range';
import { RangeChoice } from './RangeChoice';
import { SalesCharts } from './SalesCharts';
import { SalesTable } from './SalesTable';
import { TopProducts } from './TopProducts';

export function SalesPage() {
  const router = useRouter();
  const [today] = useState(() => todayOf(new Date()));
  const range = rangeOf(useSearchParams(), today);
  const state = useSession();
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['mine', 'sales', range.from, range.to],
    enabled: state.status === 'shopper' && state.shopper.sells,
    queryFn: ({ signal }) => readSales(range.from, range.to, signal),
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <RangeChoice
        key={`${range.from} ${range.to}`}
        range={range}
        today={today}
        onChange={({ from, to }) => router.replace(`/seller/?from=${from}&to=${to}`, { scroll: false })}
      />
      {!data && error && <Failure reason={error} what="Your sales" onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonBlock lines={9} label="Loading your sales" />}
      {data && (
        <div className={`space-y-12 transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`} aria-busy={isPlaceholderData}>
          <FiguresRow sales={data} />
          <SalesCharts sales={data} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <TopProducts sales={data} />
            <LowStock products={data.lowStock} />
          </div>
          <SalesTable sales={data} />
          <p className="text-sm text-soft">Days are counted in {data.timeZone}. What went back is taken from the day of its payment.</p>
        </div>
      )}
    </>
  );
}
