import { Plus } from 'lucide-react';
import type { ListedProduct } from '@/api/shapes';
import { addToCart } from '@/cart/addToCart';
import { ProductLink } from './ProductLink';

const PLACE =
  'absolute right-2.5 bottom-2.5 z-10 inline-flex min-h-11 min-w-11 items-center justify-center rounded-full bg-raised text-ink shadow-sm transition-colors hover:bg-accent hover:text-on-accent';

/** Puts a product into the cart; one with options leads to where they are chosen. */
export function QuickAdd({ product }: { product: ListedProduct }) {
  if (product.options.length > 0) {
    return (
      <ProductLink id={product.id} label={`Choose options of ${product.title}`} className={`${PLACE} px-[16px] text-sm font-medium print:hidden`}>
        Options
      </ProductLink>
    );
  }
  return (
    <button type="button" aria-label={`Add ${product.title} to the cart`} className={PLACE} onClick={() => addToCart(product, 1)}>
      <Plus aria-hidden className="size-5" />
    </button>
  );
}
