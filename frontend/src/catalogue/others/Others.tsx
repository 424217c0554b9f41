import type { ListedProduct, Product } from '@/api/shapes';
import { ProductCard } from '../ProductCard';
import { useSeller } from '../seller/useSeller';
import { AboutSeller } from './AboutSeller';
import { OthersGrid } from './OthersGrid';
import { BESIDE, LikePlace, SECTION, SellerPlace } from './OthersPlace';
import { useOthers } from './useOthers';

/** Who sells a product, and what else they sell. */
export function FromSeller({ product }: { product: Product }) {
  const about = useSeller(product.seller.id);
  const products = useOthers(product)?.fromSeller;
  if (!products || about.isPending) return <SellerPlace />;
  return (
    <div className={BESIDE}>
      <AboutSeller seller={about.data ?? product.seller} />
      {products.length > 0 && (
        <section aria-labelledby="from-seller" className="min-w-0">
          <h2 id="from-seller" className="mb-5 text-2xl font-semibold">
            More from this seller
          </h2>
          <OthersGrid beside>
            <Cards of={products} named={false} />
          </OthersGrid>
        </section>
      )}
    </div>
  );
}

/** Other products of the same category, the best rated first. */
export function LikeThis({ product }: { product: Product }) {
  const products = useOthers(product)?.likeThis;
  if (!products) return <LikePlace />;
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="like-this" className={SECTION}>
      <h2 id="like-this" className="mb-5 text-2xl font-semibold">
        More like this
      </h2>
      <OthersGrid>
        <Cards of={products} />
      </OthersGrid>
    </section>
  );
}

function Cards({ of: products, named = true }: { of: ListedProduct[]; named?: boolean }) {
  return products.map((product) => <ProductCard key={product.id} product={product} eager={false} named={named} />);
}
