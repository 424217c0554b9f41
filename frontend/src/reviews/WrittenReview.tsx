'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '@/ui/notify';
import { asRefusal } from '@/api/refusal';
import type { Review } from '@/api/shapes';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { changeReview, removeReview } from './calls';
import { dropDraft, loadDraft, saveDraft, saysSomething } from './draft';
import { ReviewForm } from './ReviewForm';
import { ReviewHead } from './ReviewItem';
import { useReviewChanged } from './useReviews';

export function WrittenReview({ review }: { review: Review }) {
  const { id, productId, rating, comment, author } = review;
  const changed = useReviewChanged(productId);
  const begun = loadDraft(window.sessionStorage, productId);
  // What was begun before a reload or a sign-in is gone on with.
  const [editing, setEditing] = useState(saysSomething(begun));
  const [removing, setRemoving] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeReview(id),
    onSuccess: () => {
      setRemoving(false);
      changed(null);
      notify('success', 'Your review is gone.');
    },
  });

  return (
    <div className="mb-8 rounded-2xl bg-tint p-6">
      <h3 className="mb-3 text-lg font-semibold">Your review</h3>
      {editing ? (
        <ReviewForm
          withAuthor={false}
          submitName="Save"
          start={saysSomething(begun) ? begun : { rating, comment: comment ?? '', author: author ?? '' }}
          onDraft={(draft) => saveDraft(window.sessionStorage, productId, draft)}
          onSubmit={async (draft) => {
            const after = await changeReview(id, draft);
            dropDraft(window.sessionStorage, productId);
            setEditing(false);
            changed(after);
            notify('success', 'Your review is changed.');
          }}
          onCancel={() => {
            dropDraft(window.sessionStorage, productId);
            setEditing(false);
          }}
        />
      ) : (
        <>
          <ReviewHead review={review} />
          {review.hidden && <p className="mt-2 text-sm text-warn">Hidden until a moderator has looked at it. Only you see it.</p>}
          {comment && <p className="mt-3 max-w-prose leading-relaxed whitespace-pre-line">{comment}</p>}
          <div className="mt-4 flex gap-2">
            <button type="button" className={button('secondary')} onClick={() => setEditing(true)}>
              Edit
            </button>
            <button type="button" className={button('quiet')} onClick={() => setRemoving(true)}>
              Delete
            </button>
          </div>
        </>
      )}
      <Dialog title="Delete your review?" open={removing} onClose={() => setRemoving(false)}>
        <p className="text-soft">Its stars no longer count. You can write another one.</p>
        {remove.isError && (
          <p role="alert" className="mt-3 text-sm text-bad">
            {asRefusal(remove.error).message}
          </p>
        )}
        <div className="mt-6 flex gap-3">
          <button type="button" className={button('danger')} aria-disabled={remove.isPending} onClick={() => remove.mutate()}>
            Delete it
          </button>
          <button type="button" className={button('quiet')} onClick={() => setRemoving(false)}>
            Keep it
          </button>
        </div>
      </Dialog>
    </div>
  );
}
