import { X } from 'lucide-react';
import { addToCart } from '@/cart/addToCart';
import type { SavedProduct } from '@/api/shapes';
import { FromPrice } from '@/catalogue/FromPrice';
import { ProductLink } from '@/catalogue/ProductLink';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { stockOf } from '@/catalogue/stock';
import { button } from '@/ui/button';
import { IconButton } from '@/ui/IconButton';
import { Picture } from '@/ui/Picture';
import { Written } from '@/ui/Written';
import { useSave } from './useWishlist';

export function WishCard({ item }: { item: SavedProduct }) {
  const { product, productId, gone } = item;
  const { mutate } = useSave(productId);
  const stock = product ? stockOf(product) : null;
  const title = product?.title ?? (gone ? 'No longer in the catalogue' : 'Just saved');
  return (
    <li className="flex flex-col">
      <div className="relative">
        <Picture image={product?.images[0]} alt="" className={`rounded-2xl ${gone || stock?.tone === 'none' ? 'opacity-60' : ''}`} />
        <IconButton
          label={`Remove ${title}`}
          className="absolute top-2 right-2 bg-raised hover:bg-tint"
          onClick={() => mutate({ saved: false })}
        >
          <X aria-hidden className="size-4.5" />
        </IconButton>
      </div>
      <h2 className="mt-3 leading-snug font-medium">
        {product ? (
          <ProductLink id={productId} className="hover:underline">
            <Written>{title}</Written>
          </ProductLink>
        ) : (
          title
        )}
      </h2>
      {product && (
        <p className="text-sm text-soft wrap-anywhere">
          <SellerLink of={product.seller} className="inline-flex min-h-6 items-center hover:underline" />
        </p>
      )}
      {product && product.status !== 'suspended' && <FromPrice of={product} className="mt-1" />}
      {stock && stock.tone !== 'plenty' && <p className="mt-1 text-sm text-warn">{stock.text}</p>}
      <div className="mt-auto flex flex-wrap gap-2 pt-4">
        {product && !gone && stock?.tone !== 'none' && product.options.length > 0 && (
          <ProductLink id={productId} className={button('secondary')}>
            Choose options<Written as="span" className="sr-only"> of {title}</Written>
          </ProductLink>
        )}
        {product && !gone && stock?.tone !== 'none' && product.options.length === 0 && (
          <button
            type="button"
            className={button('secondary')}
            onClick={() => {
              addToCart(product, 1);
              mutate({ saved: false });
            }}
          >
            Move to cart<Written as="span" className="sr-only"> {title}</Written>
          </button>
        )}
      </div>
    </li>
  );
}
