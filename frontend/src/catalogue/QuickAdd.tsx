import { Plus } from 'lucide-react';
import type { ListedProduct } from '@/api/shapes';
import { addToCart } from '@/cart/addToCart';

export function QuickAdd({ product }: { product: ListedProduct }) {
  return (
    <button
      type="button"
      aria-label={`Add ${product.title} to the cart`}
      className="absolute right-2.5 bottom-2.5 z-10 inline-flex size-11 items-center justify-center rounded-full bg-raised text-ink shadow-sm transition-colors hover:bg-accent hover:text-on-accent"
      onClick={() => addToCart(product, 1)}
    >
      <Plus aria-hidden className="size-5" />
    </button>
  );
}
