'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import Link from 'next/link';
import type { Application } from '@/api/shapes';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { Applied } from './Applied';
import { ApplicationForm } from './ApplicationForm';
import { NotSelling } from './NotSelling';
import { Reason } from './Reason';
import { mayApply } from './state';
import { useApplication, useApplicationChanged } from './useApplication';

const LOOK_MS = 20_000;

/** Asked again while a moderator may decide any moment. */
const whileItWaits = (found: Application | undefined) => found?.state === 'Applied' && LOOK_MS;

export function SellPage() {
  const router = useRouter();
  const { data: application, error, refetch } = useApplication(whileItWaits);
  const changed = useApplicationChanged();
  // Somebody who waits may write anew: the new application replaces the one that waits.
  const [anew, setAnew] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const approved = application?.state === 'Approved';

  useEffect(() => {
    if (approved) router.replace('/seller/sales/');
  }, [approved, router]);

  if (!application && error) return <Failure reason={error} what="Your application" onRetry={() => void refetch()} />;
  if (!application) return <SkeletonBlock lines={9} label="Loading your application" />;
  const { state, reason } = application;
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {approved && (
        <Notice tone="good" title="You sell here" text="Your shop is open.">
          <Link href="/seller/sales/" className={button('primary')}>
            To your shop
          </Link>
        </Notice>
      )}
      {state === 'Applied' && !anew && <Applied application={application} onAnew={() => setAnew(true)} />}
      {(state === 'Suspended' || state === 'Closed') && <NotSelling application={application} />}
      {state === 'Refused' && (
        <section aria-labelledby="refused" className="mb-8 max-w-2xl rounded-2xl bg-warn-wash p-6">
          <h2 id="refused" className="text-lg font-semibold">
            Your application was refused
          </h2>
          <Reason of={reason} />
          <p className="mt-3 text-soft">You may change it and apply again.</p>
        </section>
      )}
      {(mayApply(state) || (state === 'Applied' && anew)) && (
        <ApplicationForm
          before={application}
          onMeanwhile={() => void refetch()}
          onApplied={(after) => {
            changed(after);
            setAnew(false);
            // The form and its button are gone.
            place.current?.focus();
          }}
        />
      )}
    </div>
  );
}
