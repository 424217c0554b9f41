import type { Metadata } from 'next';
import { SignedIn } from '@/session/SignedIn';

export const metadata: Metadata = { title: 'Signing in', robots: { index: false } };

export default function Page() {
  return <SignedIn />;
}
