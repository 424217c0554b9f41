'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { Reviews } from '@/reviews/Reviews';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { useTitle } from '@/ui/useTitle';
import { ProductDetails } from './ProductDetails';
import { ProductSkeleton } from './ProductSkeleton';
import { useKnownTitle } from './useKnownTitle';
import { useProduct } from './useProduct';

export function ProductPage() {
  const id = useSearchParams().get('id') ?? '';
  const { data: product, error, refetch } = useProduct(id);
  const known = useKnownTitle(id);
  const missing = error && asRefusal(error).status === 404;
  useTitle(product?.title ?? (missing ? 'No such product' : known));

  if (product) {
    return (
      <>
        <ProductDetails key={product.id} product={product} />
        <Reviews key={`reviews ${product.id}`} product={product} />
      </>
    );
  }
  if (!error) return <ProductSkeleton />;
  if (!missing) {
    return <Failure level="h1" reason={error} what="The product" onRetry={() => void refetch()} />;
  }
  return (
    <Notice level="h1" title="There is no such product" text="It may have left the shop, or the address is mistyped.">
      <Link href="/" className={button('primary')}>
        To the shop
      </Link>
    </Notice>
  );
}
