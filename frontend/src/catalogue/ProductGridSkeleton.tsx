import { Skeleton } from '@/ui/Skeleton';
import { ProductGrid } from './ProductGrid';

export function ProductGridSkeleton({ count = 8, beside = false }: { count?: number; beside?: boolean }) {
  return (
    <div role="status">
      <span className="sr-only">Loading products …</span>
      <ProductGrid beside={beside}>
        {Array.from({ length: count }, (_, place) => (
          <li key={place}>
            <Skeleton className="aspect-square rounded-2xl" />
            <Skeleton className="mt-3.5 h-5 w-4/5" />
            <Skeleton className="mt-2 h-5 w-1/3" />
          </li>
        ))}
      </ProductGrid>
    </div>
  );
}
