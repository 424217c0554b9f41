'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { ListingDraft } from '@/api/shapes';
import { useProduct } from '@/catalogue/useProduct';
import { notify } from '@/ui/notify';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { changeListing, createListing } from './calls';
import { BLANK, changeOf, typedOf, type Typed } from './listingForm';
import { ListingForm } from './ListingForm';
import { useListingChanged } from './useListings';

export function ListingPage() {
  const id = useSearchParams().get('id');
  return id ? <EditListing id={id} /> : <NewListing />;
}

function NewListing() {
  const router = useRouter();
  const changed = useListingChanged();
  const [key] = useState(() => crypto.randomUUID());
  return (
    <ListingForm
      start={BLANK}
      keep="new"
      submitName="Put it up for sale"
      onSubmit={async (draft) => {
        const product = await createListing(key, draft);
        changed(product);
        notify('success', `${product.title} is for sale.`);
        router.push(`/product/?id=${product.id}`);
      }}
    />
  );
}

function EditListing({ id }: { id: string }) {
  const router = useRouter();
  const changed = useListingChanged();
  const { data: product, error, refetch } = useProduct(id);
  if (!product && error) return <Failure reason={error} what="The listing" onRetry={() => void refetch()} />;
  if (!product) return <SkeletonBlock lines={9} label="Loading the listing" />;

  async function save(draft: ListingDraft, seen: Typed) {
    if (!product) return;
    const change = changeOf(seen, draft);
    if (Object.keys(change).length > 0) changed(await changeListing(product, change));
    notify('success', `${draft.title} is saved.`);
    router.push('/seller/listings/');
  }

  return (
    <ListingForm
      key={product.version}
      start={typedOf(product)}
      currency={product.price.currency}
      keep={product.id}
      submitName="Save"
      onSubmit={save}
      onStale={() => void refetch()}
    />
  );
}
