import type { RatingSummary } from '@/api/shapes';
import { Star } from 'lucide-react';
import { counted } from '@/ui/text';

/** One star and two figures: enough on a card. */
export function Rating({ of: { average, count } }: { of: RatingSummary }) {
  if (average === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-xs text-soft tabular-nums">
      <Star aria-hidden className="size-3.5 fill-star text-star" />
      <span aria-hidden>
        {average.toFixed(1)} ({count})
      </span>
      <span className="sr-only">
        Rated {average.toFixed(1)} of 5 in {counted(count, 'review')}
      </span>
    </span>
  );
}
