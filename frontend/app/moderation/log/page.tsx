import type { Metadata } from 'next';
import { LogPage } from '@/moderation/LogPage';
import { ModerationFrame } from '@/moderation/ModerationFrame';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <ModerationFrame title="Decisions">
      <LogPage />
    </ModerationFrame>
  );
}
