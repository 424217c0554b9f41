import type { RatingSummary } from '@/api/shapes';
import { Star } from 'lucide-react';

/** One star and two figures: enough on a card. */
export function Rating({ of }: { of: RatingSummary }) {
  if (of.average === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-xs text-soft tabular-nums">
      <Star aria-hidden className="size-3.5 fill-star text-star" />
      <span className="sr-only">Rated </span>
      {of.average.toFixed(1)}
      <span className="sr-only"> of 5 by</span> ({of.count})
    </span>
  );
}
