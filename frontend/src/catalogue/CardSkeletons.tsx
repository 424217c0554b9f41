import { Skeleton } from '@/ui/Skeleton';

/** In the place of so many product cards. */
export function CardSkeletons({ count }: { count: number }) {
  return Array.from({ length: count }, (_, place) => (
    <li key={place}>
      <Skeleton className="aspect-square rounded-2xl" />
      <Skeleton className="mt-3.5 h-5 w-4/5" />
      <Skeleton className="mt-2 h-5 w-1/3" />
    </li>
  ));
}
