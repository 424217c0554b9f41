import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

/** Why it was not taken; trying again is safe, as it is made once. */
export function ShipRefusal({ refusal }: { refusal: Refusal }) {
  return (
    <p className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
      {refusal.message} What you typed is kept.
      {refusal.passing && ' Trying again makes no second parcel.'}
      {refusal.unsigned && (
        <button type="button" className="ml-2 font-medium underline" onClick={() => void session.signIn()}>
          Sign in
        </button>
      )}
    </p>
  );
}
