import type { ListedProduct } from '@/api/shapes';
import { Price } from '@/ui/Price';

/** What a product costs, or at least costs where its variants have different prices. */
export function FromPrice({ of: { price, priceVaries }, className }: { of: Pick<ListedProduct, 'price' | 'priceVaries'>; className?: string }) {
  return (
    <span className={className}>
      {priceVaries && 'from '}
      <Price of={price} />
    </span>
  );
}
