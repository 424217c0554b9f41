import type { Metadata } from 'next';
import { SignedIn } from '@/session/SignedIn';
import { PageHead } from '@/ui/PageHead';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <>
      <PageHead title="Signing in" />
      <SignedIn />
    </>
  );
}
