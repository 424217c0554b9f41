import { CardSkeletons } from './CardSkeletons';
import { ProductGrid } from './ProductGrid';

export function ProductGridSkeleton({ count = 8, beside = false }: { count?: number; beside?: boolean }) {
  return (
    <div role="status">
      <span className="sr-only">Loading products …</span>
      <ProductGrid beside={beside}>
        <CardSkeletons count={count} />
      </ProductGrid>
    </div>
  );
}
