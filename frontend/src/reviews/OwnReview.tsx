'use client';

import { useState } from 'react';
import { notify } from '@/ui/notify';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { GUEST } from '@/session/typed';
import { button } from '@/ui/button';
import { useOwner } from '@/ui/useOwner';
import { addReview } from './calls';
import { dropDraft, loadDraft, NOTHING, saveDraft } from './draft';
import { ReviewForm } from './ReviewForm';
import { useOwnReview, useReviewChanged } from './useReviews';
import { WrittenReview } from './WrittenReview';

export function OwnReview({ productId }: { productId: string }) {
  const { status } = useSession();
  const owner = useOwner();
  const own = useOwnReview(productId);
  const [published, setPublished] = useState(false);

  if (status === 'unknown' || (status === 'shopper' && own.isPending)) return null;
  if (own.data) return <WrittenReview key={owner} owner={owner} review={own.data} fresh={published} />;
  return <NewReview key={owner} owner={owner} productId={productId} onPublished={() => setPublished(true)} />;
}

/** Goes on with what was begun; a guest's wish to write one becomes that of whoever signs in. */
function begun(owner: string, productId: string): boolean {
  return loadDraft(owner, productId) !== null || (owner !== GUEST && loadDraft(GUEST, productId) !== null);
}

function NewReview({ owner, productId, onPublished }: { owner: string; productId: string; onPublished: () => void }) {
  const { status } = useSession();
  const changed = useReviewChanged(productId);
  const [writing, setWriting] = useState(() => status === 'shopper' && begun(owner, productId));

  function stop() {
    dropDraft(owner, productId);
    dropDraft(GUEST, productId);
    setWriting(false);
  }

  if (!writing || owner === GUEST) {
    return (
      <div className="mb-8 flex flex-wrap items-center justify-between gap-4 rounded-2xl bg-tint p-6">
        <p className="font-medium">Do you have it at home?</p>
        <button
          type="button"
          className={button('secondary')}
          onClick={() => {
            saveDraft(owner, productId, NOTHING);
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
        start={loadDraft(owner, productId) ?? NOTHING}
        onDraft={(draft) => saveDraft(owner, productId, draft)}
        onSubmit={async (draft) => {
          const review = await addReview(productId, draft);
          stop();
          onPublished();
          changed(review);
          notify('success', 'Thank you. Your review is published.');
        }}
        onCancel={stop}
      />
    </div>
  );
}
