'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { asRefusal } from '@/api/refusal';
import { session } from './session';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';

export function SignedIn() {
  const router = useRouter();
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const begun = useRef(-1);

  useEffect(() => {
    // A code is good once, also where effects run twice.
    if (begun.current === tries) return;
    begun.current = tries;
    const { href, pathname, search } = window.location;
    session.finishSignIn().then(
      (returnTo) => router.replace(returnTo),
      (reason: unknown) => {
        // A code that was used stays in no address. One that could not be sent may yet be good. Where there is none, or somebody has
        // gone on, nothing is to be changed: that would end a way that was just begun.
        if (!asRefusal(reason).offline && search && window.location.href === href) window.history.replaceState(null, '', pathname);
        setFailure(reason);
      },
    );
  }, [router, tries]);

  if (failure === null) return <SkeletonBlock lines={4} label="Signing you in" level="h1" />;
  if (asRefusal(failure).offline) {
    const again = () => {
      setFailure(null);
      setTries(tries + 1);
    };
    return <Failure level="h1" reason={failure} what="The sign-in" onRetry={again} />;
  }
  return (
    <Notice level="h1" tone="bad" title="You are not signed in" text="The sign-in was not finished, or its link was used before.">
      <button type="button" className={button('primary')} onClick={() => void session.signIn('/')}>
        Try again
      </button>
    </Notice>
  );
}
