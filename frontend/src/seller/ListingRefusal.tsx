import Link from 'next/link';
import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

interface Props {
  refusal: Refusal;
  /** Whether the listing may have been made, though no answer said so. */
  maybeListed: boolean;
  onStale?: (() => void) | undefined;
}

const LINK = 'ml-2 font-medium underline';

/** Why a listing was not taken, and what can be done about it. */
export function ListingRefusal({ refusal, maybeListed, onStale }: Props) {
  const stale = refusal.status === 412;
  const reused = refusal.code === 'IDEMPOTENCY_KEY_REUSED';
  return (
    <p className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
      {stale && 'It was changed elsewhere in the meantime. Load it anew, then save again.'}
      {reused && 'This was sent before, in other words, and may be listed already.'}
      {!stale && !reused && refusal.message} What you typed is kept.
      {stale && (
        <button type="button" className={LINK} onClick={onStale}>
          Load anew
        </button>
      )}
      {maybeListed && !reused && ' It may be listed all the same: sending it as it is makes no second one, but look before you change it.'}
      {(maybeListed || reused) && (
        <Link href="/seller/listings/" className={LINK}>
          See your listings
        </Link>
      )}
      {refusal.unsigned && (
        <button type="button" className={LINK} onClick={() => void session.signIn()}>
          Sign in
        </button>
      )}
    </p>
  );
}
