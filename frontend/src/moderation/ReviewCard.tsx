import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { ReportedReview } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { ReviewHead } from '@/reviews/ReviewHead';
import { Badge } from '@/ui/Badge';
import { button } from '@/ui/button';
import { Refused } from '@/ui/Refused';
import { Spinner } from '@/ui/Spinner';
import { counted, isolated } from '@/ui/text';
import { Written } from '@/ui/Written';
import { decideReview } from './calls';
import { Outcome } from './Outcome';
import { ReasonDialog, type Asked } from './ReasonDialog';
import { Reports } from './Reports';
import { useOutcome } from './useOutcome';

/** A review that was reported or is hidden, and what a moderator may decide about it. */
export function ReviewCard({ item }: { item: ReportedReview }) {
  const { productTitle } = item;
  const [review, setReview] = useState(item.review);
  const [open, setOpen] = useState(item.openReports);
  const [hiding, setHiding] = useState(false);
  const { tell, ...outcome } = useOutcome();
  // Many reports hide a review until a moderator has looked at it.
  const hide = review.hidden ? 'Keep it hidden' : 'Hide';
  const name = `the review of ${isolated(productTitle)}`;

  async function decide(visible: boolean, why: string | null) {
    const after = await decideReview(review.id, visible, why);
    const before = review.hidden;
    setReview({ ...review, ...after });
    setOpen(0);
    tell(outcomeOf(visible, before));
  }
  const show = useMutation({ mutationFn: () => decide(true, null) });
  const asked: Asked = {
    keep: `review.${review.id}`,
    title: `${hide}: ${name}`,
    text: 'Only its author still sees it, and its stars no longer count. You can show it again.',
    yes: review.hidden ? 'Keep it hidden' : 'Hide it',
    hint: 'It is kept in the log.',
  };

  return (
    <li className="rounded-2xl border border-line p-5 wrap-anywhere">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 font-medium">
          <ProductLink id={review.productId} hash="#reviews" className="hover:underline">
            <Written>{productTitle || review.productId}</Written>
          </ProductLink>
        </h2>
        <span className="flex flex-wrap gap-2">
          {review.hidden && <Badge name="Hidden" tone="bad" />}
          {open > 0 && <Badge name={counted(open, 'open report')} tone="warn" />}
        </span>
      </div>
      <div className="mt-3">
        <ReviewHead review={review} />
      </div>
      {review.comment && (
        <Written as="p" className="mt-3 max-w-prose leading-relaxed whitespace-pre-line">
          {review.comment}
        </Written>
      )}
      {open > 0 && <Reports reports={item.reports} open={open} />}
      <Outcome {...outcome} />
      <Refused refusal={show.isError ? asRefusal(show.error) : null} className="mt-4" />
      <div className="mt-4 flex flex-wrap gap-2 empty:hidden">
        {(review.hidden || open > 0) && (
          <button
            type="button"
            aria-label={`${review.hidden ? 'Show again' : 'Leave it as it is'}: ${name}`}
            aria-disabled={show.isPending}
            className={button('secondary')}
            onClick={() => !show.isPending && show.mutate()}
          >
            {show.isPending && <Spinner />}
            {review.hidden ? 'Show again' : 'Leave it as it is'}
          </button>
        )}
        {(!review.hidden || open > 0) && (
          <button type="button" aria-haspopup="dialog" aria-label={`${hide}: ${name}`} className={button('danger')} onClick={() => setHiding(true)}>
            {hide}
          </button>
        )}
      </div>
      <ReasonDialog asked={asked} open={hiding} onClose={() => setHiding(false)} onYes={(why) => decide(false, why)} />
    </li>
  );
}

function outcomeOf(visible: boolean, wasHidden: boolean): string {
  if (!visible) return 'It is hidden: only its author sees it. The reports are closed.';
  return wasHidden ? 'It is shown again.' : 'It stays as it is. The reports are closed.';
}
