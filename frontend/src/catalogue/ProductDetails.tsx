import type { Product } from '@/api/shapes';
import { Price } from '@/ui/Price';
import { Stars } from '@/ui/Stars';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';
import { WishlistHeart } from '@/wishlist/WishlistHeart';
import { AddBox } from './AddBox';
import { Gallery } from './Gallery';
import { stockOf } from './stock';
import { DeliveryAndReturns } from './seller/DeliveryAndReturns';
import { SellerLink } from './seller/SellerLink';
import { StructuredData } from './StructuredData';

export function ProductDetails({ product }: { product: Product }) {
  const stock = stockOf(product);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-8 wrap-anywhere md:grid-cols-2 lg:gap-16 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      {product.status !== 'suspended' && <StructuredData product={product} />}
      <Gallery images={product.images} title={product.title} />
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
        <p className="mt-4 text-3xl">
          <Price of={product.price} />
        </p>
        <p className={`mt-1.5 text-sm ${stock.tone === 'plenty' ? 'text-soft' : 'font-medium text-warn'}`}>{stock.text}</p>
        {product.status === 'suspended' && <p className="mt-3 rounded-xl bg-warn-wash p-4 text-sm text-warn">This product cannot be bought at this time.</p>}
        <Written as="p" className="mt-6 max-w-prose leading-relaxed whitespace-pre-line">
          {product.description}
        </Written>
        <AddBox product={product} />
        <DeliveryAndReturns product={product} />
      </div>
    </article>
  );
}
