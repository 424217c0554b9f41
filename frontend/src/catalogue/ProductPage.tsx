'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { Reviews } from '@/reviews/Reviews';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { ProductDetails } from './ProductDetails';
import { ProductSkeleton } from './ProductSkeleton';
import { useKnownTitle } from './useKnownTitle';
import { useProduct } from './useProduct';

export function ProductPage() {
  const id = useSearchParams().get('id') ?? '';
  const { data: product, error, refetch } = useProduct(id);
  const known = useKnownTitle(id);
  const missing = error && asRefusal(error).status === 404;

  if (product) {
    return (
      <>
        <PageHead title={product.title} path={`/product/?id=${product.id}`} />
        <ProductDetails key={product.id} product={product} />
        <Reviews key={`reviews ${product.id}`} product={product} />
      </>
    );
  }
  return (
    <>
      <PageHead title={missing ? 'No such product' : (known ?? 'Product')} />
      {!error && <ProductSkeleton />}
      {error && !missing && <Failure level="h1" reason={error} what="The product" onRetry={() => void refetch()} />}
      {missing && (
        <Notice level="h1" title="There is no such product" text="It may have left the shop, or the address is mistyped.">
          <Link href="/" className={button('primary')}>
            To the shop
          </Link>
        </Notice>
      )}
    </>
  );
}
