import { Skeleton } from '@/ui/Skeleton';

export function ProductSkeleton() {
  return (
    <div role="status" className="grid gap-8 md:grid-cols-2 lg:gap-16">
      <h1 className="sr-only">Loading the product …</h1>
      <Skeleton className="aspect-square rounded-3xl" />
      <div className="space-y-5">
        <Skeleton className="h-5 w-28" />
        <Skeleton className="h-12 w-4/5" />
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-24" />
        <Skeleton className="h-12 w-64 rounded-full" />
      </div>
    </div>
  );
}
