'use client';

import { useState } from 'react';
import Link from 'next/link';
import { Choice } from '@/ui/Choice';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { useApplication, useSells } from './joining/useApplication';
import { ListingRow } from './ListingRow';
import { useListings, type ListingStatus } from './useListings';

const STATUSES = [
  ['active', 'For sale'],
  ['archived', 'Archived'],
] as const;

export function ListingsPage() {
  const [status, setStatus] = useState<ListingStatus>('active');
  const sells = useSells();
  const application = useApplication();
  const query = useListings(status);
  // Whether they may sell, which decides what can be done with a listing, may have failed with it.
  const tryAgain = () => {
    void query.refetch();
    if (application.isError) void application.refetch();
  };
  const products = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mb-4 flex justify-end">
        <Choice label="Show" value={status} options={STATUSES} onChange={setStatus} />
      </div>
      {query.isPending && <SkeletonBlock lines={9} label="Loading your listings" />}
      {query.isError && products.length === 0 && (
        <Failure reason={query.error} what="Your listings" onRetry={tryAgain} />
      )}
      {query.isSuccess && products.length === 0 && (
        <Notice title={status === 'active' ? 'Nothing for sale yet' : 'Nothing archived'} text={sells ? 'What you list here is in the shop at once.' : 'Nothing can be listed for now.'}>
          {sells && (
            <Link href="/seller/listing/" className={button('primary')}>
              List something
            </Link>
          )}
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {products.map((product) => (
          <ListingRow key={product.id} product={product} sells={sells} />
        ))}
      </ul>
      <More query={query} what="listings" onMore={() => void query.fetchNextPage()} />
    </>
  );
}
