import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ModerationFrame } from '@/moderation/ModerationFrame';
import { SellersPage } from '@/moderation/SellersPage';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <ModerationFrame title="Sellers">
      <Suspense>
        <SellersPage />
      </Suspense>
    </ModerationFrame>
  );
}
