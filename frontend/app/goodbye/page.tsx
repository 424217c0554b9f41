import type { Metadata } from 'next';
import { Goodbye } from '@/account/Goodbye';
import { PageHead } from '@/ui/PageHead';

export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return (
    <>
      <PageHead title="Goodbye" />
      <Goodbye />
    </>
  );
}
