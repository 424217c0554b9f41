import Link from 'next/link';
import type { Application } from '@/api/shapes';
import { Reason } from './Reason';

const WORDS = {
  Suspended: ['You are suspended as a seller', 'Your products cannot be bought, and nothing can be listed or changed for now.'],
  Closed: ['Your shop is closed', 'Your products cannot be bought, and nothing can be listed any more.'],
} as const;

/** Stands above the desk of those who may not sell: why, and what is still theirs to do. */
export function NotSelling({ application: { state, reason } }: { application: Application }) {
  if (state !== 'Suspended' && state !== 'Closed') return null;
  const [title, text] = WORDS[state];
  return (
    <section aria-labelledby="not-selling" className="mb-8 rounded-2xl bg-warn-wash p-6">
      <h2 id="not-selling" className="text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-1 text-soft">
        {text} What was bought before can still be sent, taken back and refunded, under{' '}
        <Link href="/seller/orders/" prefetch={false} className="underline">
          Orders
        </Link>{' '}
        and{' '}
        <Link href="/seller/returns/" prefetch={false} className="underline">
          Returns
        </Link>
        .
      </p>
      <Reason of={reason} />
    </section>
  );
}
