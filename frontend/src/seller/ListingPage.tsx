'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import type { ListingChange } from '@/api/shapes';
import { useProduct } from '@/catalogue/useProduct';
import { useOwner } from '@/ui/useOwner';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { isolated } from '@/ui/text';
import { changeListing, createListing } from './calls';
import { BLANK, typedOf } from './listingForm';
import { ListingForm } from './ListingForm';
import { keyFor, settleSent } from '@/session/sent';
import { useApplication } from './joining/useApplication';
import { useListingChanged } from './useListings';

export function ListingPage() {
  const id = useSearchParams().get('id');
  return id ? <EditListing id={id} /> : <NewListing />;
}

function NewListing() {
  const router = useRouter();
  const changed = useListingChanged();
  const owner = useOwner();
  return (
    <ListingForm
      start={BLANK}
      keep="new"
      submitName="Put it up for sale"
      onSubmit={async (draft) => {
        const product = await createListing(keyFor(owner, 'listing', draft), draft);
        settleSent(owner, 'listing');
        changed(product);
        notify('success', `${isolated(product.title)} is for sale.`);
        router.push(`/product/?id=${product.id}`);
      }}
    />
  );
}

function EditListing({ id }: { id: string }) {
  const router = useRouter();
  const changed = useListingChanged();
  const { data: product, error, refetch } = useProduct(id);
  const own = useApplication();
  const failure = (product ? null : error) ?? own.error;
  if (failure) {
    const again = () => void Promise.all([refetch(), own.refetch()]);
    return <Failure reason={failure} what="The listing" onRetry={again} />;
  }
  if (product && own.data && own.data.id !== product.sellerId) {
    return (
      <Notice title="This is somebody else’s listing" text="Only who sells it can change it.">
        <Link href="/seller/listings/" className={button('primary')}>
          Your listings
        </Link>
      </Notice>
    );
  }
  if (!product || !own.data) return <SkeletonBlock lines={9} label="Loading the listing" />;

  async function save({ title }: { title: string }, change: ListingChange) {
    if (!product) return;
    if (Object.keys(change).length > 0) changed(await changeListing(product, change));
    notify('success', `${isolated(title)} is saved.`);
    router.push('/seller/listings/');
  }

  return (
    <ListingForm
      key={product.version}
      start={typedOf(product)}
      listed={product}
      keep={product.id}
      submitName="Save"
      onSubmit={save}
      onStale={() => void refetch()}
    />
  );
}
