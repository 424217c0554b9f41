import type { PublicSeller } from '@/api/shapes';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { isolated } from '@/ui/text';
import { ProductCard } from '../ProductCard';
import { ProductGrid } from '../ProductGrid';
import { ProductGridSkeleton } from '../ProductGridSkeleton';
import { useProductsOf } from './useSeller';

export function SellersProducts({ seller: { id, name } }: { seller: PublicSeller }) {
  const query = useProductsOf(id);
  const products = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="products" aria-busy={query.isPending}>
      <h2 id="products" className="mb-5 text-2xl font-semibold">
        What they sell
      </h2>
      {query.isPending && <ProductGridSkeleton />}
      {query.isError && products.length === 0 && (
        <Failure reason={query.error} what="The products" onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && products.length === 0 && <Notice level="h3" title="Nothing for sale yet" text={`${isolated(name)} has listed nothing so far.`} />}
      <ProductGrid>
        {products.map((product, place) => (
          <ProductCard key={product.id} product={product} eager={place < 4} named={false} />
        ))}
      </ProductGrid>
      <More query={query} what="products" onMore={() => void query.fetchNextPage()} />
    </section>
  );
}
