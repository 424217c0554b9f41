'use client';

import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { Failure } from '@/ui/Failure';
import { NotHere } from '@/ui/NotHere';
import { PageHead } from '@/ui/PageHead';
import { SkeletonBlock } from '@/ui/Skeleton';
import { SellerDetails } from './SellerDetails';
import { SellersProducts } from './SellersProducts';
import { useSeller } from './useSeller';

export function SellerPage() {
  const id = useSearchParams().get('id') ?? '';
  const { data: seller, error, refetch } = useSeller(id);
  const missing = id === '' || (error && asRefusal(error).status === 404);
  if (missing) return <NotHere head="No such seller" title="This seller is not here" text="There is no such seller, or they do not sell at this time." />;
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
