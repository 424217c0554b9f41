'use client';

import { useQuery } from '@tanstack/react-query';
import { Failure } from '@/ui/Failure';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { SkeletonBlock } from '@/ui/Skeleton';
import { readRates } from '../calls';

const RatesForm = late(
  () => import('./RatesForm').then((module) => module.RatesForm),
  ({ again }) => <NotLoaded what="The form of your shipping rates" again={again} />,
  () => <SkeletonBlock lines={9} label="Loading your shipping rates" />,
);

export function RatesPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['mine', 'rates'],
    queryFn: ({ signal }) => readRates(signal),
  });
  if (data) return <RatesForm rates={data} onReload={async () => (await refetch({ throwOnError: true })).data ?? data} />;
  if (error) return <Failure reason={error} what="Your shipping rates" onRetry={() => void refetch()} />;
  return <SkeletonBlock lines={9} label="Loading your shipping rates" />;
}
