import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ModerationFrame } from '@/moderation/ModerationFrame';
import { ReviewsPage } from '@/moderation/ReviewsPage';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <ModerationFrame title="Reported reviews">
      <Suspense>
        <ReviewsPage />
      </Suspense>
    </ModerationFrame>
  );
}
