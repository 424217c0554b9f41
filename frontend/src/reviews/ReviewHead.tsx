import { BadgeCheck } from 'lucide-react';
import type { PublicReview } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import { Stars } from '@/ui/Stars';
import { Written } from '@/ui/Written';

type Headed = Pick<PublicReview, 'rating' | 'author' | 'verified' | 'edited' | 'createdAt'>;

export function ReviewHead({ review }: { review: Headed }) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <Stars value={review.rating} />
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Written className="font-medium">{review.author ?? 'A shopper'}</Written>
        {review.verified && (
          <span className="inline-flex items-center gap-1 text-accent">
            <BadgeCheck aria-hidden className="size-4" />
            Bought here
          </span>
        )}
        <span className="text-soft">
          <time dateTime={review.createdAt}>{dayOf(review.createdAt)}</time>
          {review.edited && ' · edited'}
        </span>
      </p>
    </div>
  );
}
