'use client';

import { useEffect, useRef, useState } from 'react';
import type { Review } from '@/api/shapes';
import { button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { notify } from '@/ui/notify';
import { Written } from '@/ui/Written';
import { changeReview, removeReview } from './calls';
import { dropDraft, loadDraft, saveDraft, saysSomething } from './draft';
import { ReviewForm } from './ReviewForm';
import { ReviewHead } from './ReviewHead';
import { useReviewChanged } from './useReviews';

interface Props {
  owner: string;
  review: Review;
  /** Published just now: whoever wrote it is led to it. */
  fresh?: boolean;
}

export function WrittenReview({ owner, review, fresh = false }: Props) {
  const { id, productId, rating, comment, author } = review;
  const changed = useReviewChanged(productId);
  const begun = loadDraft(owner, productId);
  // What was begun before a reload or a sign-in is gone on with.
  const [editing, setEditing] = useState(saysSomething(begun));
  const [removing, setRemoving] = useState(false);
  const [done, setDone] = useState(fresh);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (done && !editing) heading.current?.focus();
  }, [done, editing]);

  function stop() {
    dropDraft(owner, productId);
    setEditing(false);
    setDone(true);
  }

  return (
    <div className="mb-8 rounded-2xl bg-tint p-6">
      <h3 ref={heading} tabIndex={-1} className="mb-3 text-lg font-semibold outline-none">
        Your review
      </h3>
      {editing ? (
        <ReviewForm
          withAuthor={false}
          submitName="Save"
          start={saysSomething(begun) ? begun : { rating, comment: comment ?? '', author: author ?? '' }}
          onDraft={(draft) => saveDraft(owner, productId, draft)}
          onSubmit={async (draft) => {
            const after = await changeReview(id, draft);
            stop();
            changed(after);
            notify('success', 'Your review is changed.');
          }}
          onCancel={stop}
        />
      ) : (
        <>
          <ReviewHead review={review} />
          {review.hidden && <p className="mt-2 text-sm text-warn">Hidden until a moderator has looked at it. Only you see it.</p>}
          {comment && (
            <Written as="p" className="mt-3 max-w-prose leading-relaxed whitespace-pre-line">
              {comment}
            </Written>
          )}
          <div className="mt-4 flex flex-wrap gap-2">
            <button type="button" className={button('secondary')} onClick={() => setEditing(true)}>
              Edit
            </button>
            <button type="button" className={button('quiet')} onClick={() => setRemoving(true)}>
              Delete
            </button>
          </div>
        </>
      )}
      <ConfirmDialog
        title="Delete your review?"
        text="Its stars no longer count. You can write another one."
        yes="Delete it"
        open={removing}
        onClose={() => setRemoving(false)}
        onYes={() => removeReview(id)}
        onDone={() => {
          changed(null);
          notify('success', 'Your review is gone.');
        }}
      />
    </div>
  );
}
