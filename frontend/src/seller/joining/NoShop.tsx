import Link from 'next/link';
import type { Application } from '@/api/shapes';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';

/** Stands in the place of the desk for those who were never approved. */
export function NoShop({ state }: { state: Application['state'] }) {
  if (state === 'Applied') {
    return (
      <Notice title="Your application is being looked at" text="This is your shop as soon as a moderator has approved it.">
        <Link href="/sell/" className={button('secondary')}>
          Your application
        </Link>
      </Notice>
    );
  }
  return (
    <Notice title="You do not sell here yet" text="Tell the shop who you are. A moderator looks at it, and then this page shows your listings and sales.">
      <Link href="/sell/" className={button('primary')}>
        {state === 'Refused' ? 'Your application' : 'Apply to sell'}
      </Link>
    </Notice>
  );
}
