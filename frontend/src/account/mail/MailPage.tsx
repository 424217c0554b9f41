'use client';

import { useQuery } from '@tanstack/react-query';
import { useHasShop } from '@/seller/joining/useApplication';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { readMailChoice } from './calls';
import { MailForm } from './MailForm';

export function MailPage() {
  const sells = useHasShop();
  const { data, error, refetch } = useQuery({
    queryKey: ['mine', 'mail'],
    queryFn: ({ signal }) => readMailChoice(signal),
  });
  if (data) return <MailForm key={data.version} choice={data} sells={sells} onStale={() => void refetch()} />;
  if (error) return <Failure reason={error} what="Your mails" onRetry={() => void refetch()} />;
  return <SkeletonBlock lines={6} label="Loading your mails" />;
}
