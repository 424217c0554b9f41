'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SellerDetails } from './SellerDetails';
import { SellersProducts } from './SellersProducts';
import { useSeller } from './useSeller';

export function SellerPage() {
  const id = useSearchParams().get('id') ?? '';
  const { data: seller, error, refetch } = useSeller(id);
  const missing = id === '' || (error && asRefusal(error).status === 404);
  if (missing) {
    return (
      <>
        <PageHead title="No such seller" />
        <meta name="robots" content="noindex" />
        <Notice level="h1" title="This seller is not here" text="There is no such seller, or they do not sell at this time.">
          <Link href="/" className={button('primary')}>
            To the shop
          </Link>
        </Notice>
      </>
    );
  }
  if (!seller) {
    return (
      <>
        <PageHead title="Seller" />
        {error ? (
          <Failure level="h1" reason={error} what="The seller" onRetry={() => void refetch()} />
        ) : (
          <SkeletonBlock lines={9} label="Loading the seller" level="h1" />
        )}
      </>
    );
  }
  return (
    <>
      <PageHead title={seller.name} path={`/seller/?id=${seller.id}`} />
      <SellerDetails seller={seller} />
      <SellersProducts seller={seller} />
    </>
  );
}
