import Link from 'next/link';
import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';
import { button } from '@/ui/button';
import { Refused } from '@/ui/Refused';
import { openOf } from './open';

/** Why the account was not erased, and what leads on. */
export function EraseRefusal({ refusal }: { refusal: Refusal | null }) {
  if (refusal?.code === 'SIGN_IN_AGAIN') {
    return (
      <div role="alert" className="rounded-xl bg-warn-wash p-4 text-sm">
        <p>Sign in again first, so that nobody else does this on a device that you left open. You come straight back here.</p>
        <button type="button" className={button('secondary', 'mt-3')} onClick={() => void session.signIn('/account/data/#erase')}>
          Sign in again
        </button>
      </div>
    );
  }
  if (refusal?.code === 'ACCOUNT_BUSY') {
    return (
      <div role="alert" className="rounded-xl bg-warn-wash p-4 text-sm">
        <p>Your account cannot be erased yet, as money or parcels are still on their way:</p>
        <ul className="mt-2">
          {openOf(refusal).map(({ href, name }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center font-medium underline">
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-2">Once these have arrived or are paid back, try again.</p>
      </div>
    );
  }
  return <Refused refusal={refusal} again="Trying again does no harm." />;
}
