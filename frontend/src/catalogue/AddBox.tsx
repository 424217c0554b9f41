'use client';

import { Check, ShoppingBag } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Product } from '@/api/shapes';
import { addToCart } from '@/cart/addToCart';
import { lineIdOfProduct } from '@/cart/lineId';
import { useCart } from '@/cart/useCart';
import { countOf } from '@/cart/view';
import { button } from '@/ui/button';
import { MOST, Stepper } from '@/ui/Stepper';
import { SaveForLater } from '@/wishlist/SaveForLater';
import { stockOf } from './stock';

const THANKS_MS = 1600;

interface Props {
  /** As the variant that is chosen. */
  product: Product;
  /** Says what is to be chosen before it can be added; absent once all is. */
  onMissing?: (() => void) | undefined;
}

export function AddBox({ product, onMissing }: Props) {
  const [quantity, setQuantity] = useState(1);
  const [thanks, setThanks] = useState(0);
  const id = lineIdOfProduct(product);
  const lines = useCart().lines.filter((line) => (onMissing ? line.productId === product.id : line.id === id));
  const inCart = countOf(lines);

  useEffect(() => {
    if (thanks === 0) return;
    const timer = setTimeout(() => setThanks(0), THANKS_MS);
    return () => clearTimeout(timer);
  }, [thanks]);

  // There is nothing to wait for.
  if (product.status === 'suspended') return null;
  if (product.status === 'archived' || !product.inStock) {
    return (
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" disabled className={button('primary', 'min-h-12 flex-1 whitespace-nowrap')}>
          {stockOf(product).text}
        </button>
        <SaveForLater productId={product.id} />
      </div>
    );
  }
  return (
    <div data-add-bar className="mt-8 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:border-t max-md:border-line max-md:bg-ground max-md:px-4 max-md:py-3">
      <div className="flex flex-wrap items-center gap-3">
        <Stepper value={quantity} what={product.title} max={Math.min(MOST, product.stock)} onChange={setQuantity} />
        <button
          type="button"
          className={button('primary', 'min-h-12 flex-1 sm:max-w-xs')}
          onClick={() => {
            if (onMissing) return onMissing();
            addToCart(product, quantity);
            setThanks((times) => times + 1);
          }}
        >
          {thanks > 0 ? <Check aria-hidden className="size-5" /> : <ShoppingBag aria-hidden className="size-5" />}
          {thanks > 0 ? 'Added' : 'Add to cart'}
        </button>
      </div>
      {inCart > 0 && <p className="mt-2 text-sm text-soft tabular-nums">{inCart} in your cart</p>}
    </div>
  );
}
