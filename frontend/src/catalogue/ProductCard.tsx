import type { ReactNode } from 'react';
import type { ListedProduct } from '@/api/shapes';
import { Picture } from '@/ui/Picture';
import { Written } from '@/ui/Written';
import { CardHeart } from '@/wishlist/CardHeart';
import { FromPrice } from './FromPrice';
import { ProductLink } from './ProductLink';
import { QuickAdd } from './QuickAdd';
import { Rating } from './Rating';
import { stockOf } from './stock';

interface Props {
  product: ListedProduct;
  eager: boolean;
  /** How its title is shown, where not plainly. */
  title?: ReactNode | undefined;
  /** Whether it names its seller; of no use among their own. */
  named?: boolean;
}

export function ProductCard({ product, eager, title = <Written>{product.title}</Written>, named = true }: Props) {
  const stock = stockOf(product);
  return (
    <li className="group relative flex flex-col">
      <div className="relative">
        <Picture
          image={product.images[0]}
          alt=""
          eager={eager}
          className={`rounded-2xl [&_img]:transition-transform [&_img]:duration-500 group-hover:[&_img]:scale-[1.035] ${stock.tone === 'none' ? 'opacity-60' : ''}`}
        />
        {stock.tone !== 'plenty' && (
          <span className="absolute top-2.5 left-2.5 rounded-full bg-raised px-2.5 py-1 text-xs font-medium">{stock.text}</span>
        )}
        {stock.tone !== 'none' && <QuickAdd product={product} />}
        <CardHeart product={product} />
      </div>
      <h3 className="mt-3 text-sm leading-snug font-medium sm:text-base">
        <ProductLink id={product.id} className="after:absolute after:inset-0 after:rounded-2xl hover:underline">
          {title}
        </ProductLink>
      </h3>
      {named && (
        <p className="mt-0.5 text-xs text-soft wrap-anywhere sm:text-sm">
          <Written>{product.seller.name}</Written>
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <FromPrice of={product} className="text-sm sm:text-base" />
        <Rating of={product.rating} />
      </div>
    </li>
  );
}
