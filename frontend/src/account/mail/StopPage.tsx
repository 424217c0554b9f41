'use client';

import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { Refused } from '@/ui/Refused';
import { SkeletonBlock } from '@/ui/Skeleton';
import { stopMails } from './calls';
import { stopLinkOf, TOPICS, type StopLink } from './stopLink';

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Where a mail's link leads that stops mails like it. Opening it stops nothing: scanners follow every link of a mail. */
export function StopPage() {
  const hash = useSyncExternalStore<string | null>(
    onHashChange,
    () => window.location.hash,
    () => null,
  );
  if (hash === null) return <SkeletonBlock lines={4} label="Loading" />;
  const link = stopLinkOf(hash);
  return link ? <Stop key={link.token} link={link} /> : <NoLink />;
}

function Stop({ link }: { link: StopLink }) {
  const { name, instead } = TOPICS[link.topic];
  const stop = useMutation({ mutationFn: () => stopMails(link.token) });
  if (stop.isSuccess) {
    return (
      <div role="status">
        <Notice tone="good" title="They are stopped" text={`You get no more ${name}.`}>
          <ToChoices />
        </Notice>
      </div>
    );
  }
  return (
    <Notice title={`Stop ${name}?`} text={instead}>
      <button type="button" className={button('primary')} aria-disabled={stop.isPending} onClick={() => !stop.isPending && stop.mutate()}>
        {stop.isPending ? 'Stopping …' : 'Stop these mails'}
      </button>
      <div className="basis-full">
        <Refused refusal={stop.isError ? asRefusal(stop.error) : null} again="Trying again does no harm." />
      </div>
    </Notice>
  );
}

const NoLink = () => (
  <Notice title="This link is not whole" text="Open it from the mail again, or choose in your account which mails you want.">
    <ToChoices />
  </Notice>
);

const ToChoices = () => (
  <Link href="/account/mail/" prefetch={false} className={button('secondary')}>
    Your mails
  </Link>
);
