import { Skeleton } from '@/ui/Skeleton';

export function ProductSkeleton() {
  return (
    <div role="status" className="grid gap-x-8 md:grid-cols-2 lg:gap-x-16">
      <h1 className="sr-only">Loading the product …</h1>
      <div className="-mt-4 mb-2 flex min-h-11 items-center sm:-mt-6 sm:mb-4 md:col-span-2">
        <Skeleton className="h-5 w-56" />
      </div>
      <Skeleton className="aspect-square rounded-3xl" />
      <div className="space-y-5 max-md:mt-8">
        <Skeleton className="h-12 w-4/5" />
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-24" />
        <Skeleton className="h-12 w-64 rounded-full" />
      </div>
    </div>
  );
}
