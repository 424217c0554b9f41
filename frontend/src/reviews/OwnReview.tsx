'use client';

import { useState } from 'react';
import { notify } from '@/ui/notify';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { addReview } from './calls';
import { dropDraft, loadDraft, NOTHING, saveDraft } from './draft';
import { ReviewForm } from './ReviewForm';
import { useOwnReview, useReviewChanged } from './useReviews';
import { WrittenReview } from './WrittenReview';

export function OwnReview({ productId }: { productId: string }) {
  const { status } = useSession();
  const own = useOwnReview(productId);
  const changed = useReviewChanged(productId);
  const [writing, setWriting] = useState(() => loadDraft(window.sessionStorage, productId) !== null);

  if (status === 'unknown' || (status === 'shopper' && own.isPending)) return null;
  if (own.data) return <WrittenReview review={own.data} />;
  if (!writing) {
    return (
      <div className="mb-8 flex flex-wrap items-center justify-between gap-4 rounded-2xl bg-tint p-6">
        <p className="font-medium">Do you have it at home?</p>
        <button
          type="button"
          className={button('secondary')}
          onClick={() => {
            saveDraft(window.sessionStorage, productId, NOTHING);
            if (status === 'guest') void session.signIn(`${window.location.pathname}${window.location.search}#reviews`);
            else setWriting(true);
          }}
        >
          {status === 'guest' ? 'Sign in to write a review' : 'Write a review'}
        </button>
      </div>
    );
  }
  return (
    <div className="mb-8 rounded-2xl bg-tint p-6">
      <h3 className="mb-4 text-lg font-semibold">Your review</h3>
      <ReviewForm
        withAuthor
        submitName="Publish"
        start={loadDraft(window.sessionStorage, productId) ?? NOTHING}
        onDraft={(draft) => saveDraft(window.sessionStorage, productId, draft)}
        onSubmit={async (draft) => {
          const review = await addReview(productId, draft);
          dropDraft(window.sessionStorage, productId);
          setWriting(false);
          changed(review);
          notify('success', 'Thank you. Your review is published.');
        }}
        onCancel={() => {
          dropDraft(window.sessionStorage, productId);
          setWriting(false);
        }}
      />
    </div>
  );
}
