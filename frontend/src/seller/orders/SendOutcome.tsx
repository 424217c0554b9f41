import { useEffect, useRef } from 'react';
import Link from 'next/link';
import { session } from '@/session/session';
import { counted } from '@/ui/text';
import { reasonOf } from './sending';
import type { Outcome } from './useSending';

/** What became of the orders that were marked as sent together. */
export function SendOutcome({ outcome: { sent, failed }, numberOf }: { outcome: Outcome; numberOf: (id: string) => string }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone.
  useEffect(() => place.current?.focus(), []);
  const unsigned = failed.some(({ refusal }) => refusal.unsigned);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role={failed.length > 0 ? 'alert' : 'status'}
      className={`mb-4 rounded-2xl p-5 text-sm outline-none ${failed.length > 0 ? 'bg-bad-wash text-bad' : 'bg-wash text-accent'}`}
    >
      {sent > 0 && <p>{counted(sent, 'order')} marked as sent.</p>}
      {failed.length > 0 && (
        <>
          <p>{counted(failed.length, 'order')} not marked as sent, and still chosen:</p>
          <ul className="mt-2 space-y-1">
            {failed.map(({ id, refusal }) => (
              <li key={id}>
                <Link prefetch={false} href={`/seller/order/?id=${id}`} className="font-mono underline">
                  {numberOf(id)}
                </Link>
                : {reasonOf(refusal)}
              </li>
            ))}
          </ul>
        </>
      )}
      {unsigned && (
        <button type="button" className="mt-2 inline-flex min-h-11 items-center font-medium underline" onClick={() => void session.signIn()}>
          Sign in
        </button>
      )}
    </div>
  );
}
