import { Flag } from 'lucide-react';
import { useState } from 'react';
import type { PublicReview } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { ReportDialog } from './ReportDialog';
import { ReviewHead } from './ReviewHead';

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
