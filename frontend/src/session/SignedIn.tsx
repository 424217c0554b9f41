'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { session } from './session';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';

export function SignedIn() {
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);

  useEffect(() => {
    // A code is good once, also where effects run twice.
    if (begun.current) return;
    begun.current = true;
    session.finishSignIn().then(
      (returnTo) => router.replace(returnTo),
      () => setFailed(true),
    );
  }, [router]);

  if (!failed) return <SkeletonBlock lines={4} label="Signing you in" level="h1" />;
  return (
    <Notice level="h1" tone="bad" title="You are not signed in" text="The sign-in was not finished, or its link was used before.">
      <button type="button" className={button('primary')} onClick={() => void session.signIn('/')}>
        Try again
      </button>
    </Notice>
  );
}
