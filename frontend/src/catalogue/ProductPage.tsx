'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { LateModerateProduct } from '@/moderation/LateModerateProduct';
import { Reviews } from '@/reviews/Reviews';
import { useSession } from '@/session/useSession';
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
  const state = useSession();
  const moderates = state.status === 'shopper' && state.shopper.moderates;
  const missing = error && asRefusal(error).status === 404;

  if (product?.status === 'suspended' && !moderates) return <NotAvailable />;
  if (product) {
    return (
      <>
        <PageHead title={product.title} {...(product.status !== 'suspended' && { path: `/product/?id=${product.id}` })} />
        <ProductDetails key={product.id} product={product} />
        {moderates && <LateModerateProduct key={`moderate ${product.id}`} product={product} />}
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

/** Of what a moderator took down nothing is shown. */
function NotAvailable() {
  return (
    <>
      <PageHead title="Not available" />
      <meta name="robots" content="noindex" />
      <Notice level="h1" title="This product is not available" text="It cannot be bought at this time.">
        <Link href="/" className={button('primary')}>
          To the shop
        </Link>
      </Notice>
    </>
  );
}
