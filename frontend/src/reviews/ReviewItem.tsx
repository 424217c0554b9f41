import { BadgeCheck, Flag } from 'lucide-react';
import { useState } from 'react';
import type { PublicReview } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import { Stars } from '@/ui/Stars';
import { Written } from '@/ui/Written';
import { ReportDialog } from './ReportDialog';

export function ReviewItem({ review }: { review: PublicReview }) {
  const [reporting, setReporting] = useState(false);
  const author = review.author ?? 'A shopper';
  return (
    <li className="py-6">
      <div className="flex items-start justify-between gap-4">
        <ReviewHead review={review} />
        <button
          type="button"
          aria-label={`Report the review by ${author}`}
          className="inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full px-3 text-sm text-soft hover:bg-tint hover:text-ink"
          onClick={() => setReporting(true)}
        >
          <Flag aria-hidden className="size-4" />
          <span className="max-sm:sr-only">Report</span>
        </button>
      </div>
      {review.comment && (
        <Written as="p" className="mt-3 max-w-prose leading-relaxed whitespace-pre-line">
          {review.comment}
        </Written>
      )}
      <ReportDialog reviewId={review.id} author={author} open={reporting} onClose={() => setReporting(false)} />
    </li>
  );
}

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
