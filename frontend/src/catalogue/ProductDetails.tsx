import type { Product } from '@/api/shapes';
import { Stars } from '@/ui/Stars';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';
import { WishlistHeart } from '@/wishlist/WishlistHeart';
import { AddBox } from './AddBox';
import { FromPrice } from './FromPrice';
import { Gallery } from './Gallery';
import { stockOf } from './stock';
import { DeliveryAndReturns } from './seller/DeliveryAndReturns';
import { SellerLink } from './seller/SellerLink';
import { StructuredData } from './StructuredData';
import { OptionGroups } from './variants/OptionGroups';
import { useChoice } from './variants/useChoice';

export function ProductDetails({ product }: { product: Product }) {
  const choosing = useChoice(product);
  const { shown, missing, ask } = choosing;
  const stock = stockOf(shown);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-8 wrap-anywhere md:grid-cols-2 lg:gap-16 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      {product.status !== 'suspended' && <StructuredData product={product} />}
      <Gallery images={product.images} lead={shown.images[0]?.src} title={product.title} />
      <div className="md:sticky md:top-28 md:h-fit">
        <div className="flex items-start justify-between gap-4">
          <Written as="h1" className="min-w-0 text-3xl leading-tight font-semibold sm:text-4xl">
            {product.title}
          </Written>
          <WishlistHeart productId={product.id} title={product.title} />
        </div>
        <p className="text-sm text-soft">
          Sold by <SellerLink of={product.seller} className="inline-flex min-h-11 items-center font-medium text-ink underline" />
        </p>
        {product.rating.average !== null && (
          <a href="#reviews" className="mt-2 inline-flex min-h-11 items-center gap-2.5 text-sm text-soft hover:underline">
            <Stars value={product.rating.average} />
            <span className="tabular-nums">
              {product.rating.average.toFixed(1)} · {counted(product.rating.count, 'review')}
            </span>
          </a>
        )}
        <div aria-live="polite">
          <p className="mt-4 text-3xl">
            <FromPrice of={shown} />
          </p>
          <p className={`mt-1.5 text-sm ${stock.tone === 'plenty' ? 'text-soft' : 'font-medium text-warn'}`}>{stock.text}</p>
        </div>
        {product.status === 'suspended' && <p className="mt-3 rounded-xl bg-warn-wash p-4 text-sm text-warn">This product cannot be bought at this time.</p>}
        <Written as="p" className="mt-6 max-w-prose leading-relaxed whitespace-pre-line">
          {product.description}
        </Written>
        {product.status === 'active' && <OptionGroups product={product} choosing={choosing} />}
        <AddBox product={shown} onMissing={missing.length > 0 ? ask : undefined} />
        <DeliveryAndReturns product={product} />
      </div>
    </article>
  );
}
