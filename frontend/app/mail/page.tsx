import type { Metadata } from 'next';
import { StopPage } from '@/account/mail/StopPage';
import { PageHead } from '@/ui/PageHead';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <>
      <PageHead title="Stop mails" />
      <h1 className="sr-only">Stop mails</h1>
      <StopPage />
    </>
  );
}
