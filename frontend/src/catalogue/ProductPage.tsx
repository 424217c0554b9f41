'use client';

import { useSearchParams } from 'next/navigation';
import { asRefusal } from '@/api/refusal';
import { LateModerateProduct } from '@/moderation/LateModerateProduct';
import { Reviews } from '@/reviews/Reviews';
import { useSession } from '@/session/useSession';
import { Failure } from '@/ui/Failure';
import { NotHere } from '@/ui/NotHere';
import { PageHead } from '@/ui/PageHead';
import { Breadcrumbs } from './Breadcrumbs';
import { LateFromSeller, LateLikeThis } from './others/LateOthers';
import { ProductDetails } from './ProductDetails';
import { ProductSkeleton } from './ProductSkeleton';
import { canBeBought } from './stock';
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
    // Whoever cannot have this one wants to see others before anything else.
    const instead = !canBeBought(product);
    return (
      <>
        <PageHead title={product.title} {...(product.status !== 'suspended' && { path: `/product/?id=${product.id}` })} />
        <Breadcrumbs product={product} />
        <ProductDetails key={product.id} product={product} />
        {moderates && <LateModerateProduct key={`moderate ${product.id}`} product={product} />}
        {instead && <LateLikeThis key={`instead ${product.id}`} product={product} />}
        <Reviews key={`reviews ${product.id}`} product={product} />
        <LateFromSeller key={`seller ${product.id}`} product={product} />
        {!instead && <LateLikeThis key={`like ${product.id}`} product={product} />}
      </>
    );
  }
  if (missing) return <NotHere head="No such product" title="There is no such product" text="It may have left the shop, or the address is mistyped." />;
  return (
    <>
      <PageHead title={known ?? 'Product'} />
      {error ? <Failure level="h1" reason={error} what="The product" onRetry={() => void refetch()} /> : <ProductSkeleton />}
    </>
  );
}

/** Of what a moderator took down nothing is shown. */
const NotAvailable = () => <NotHere head="Not available" title="This product is not available" text="It cannot be bought at this time." />;
