import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

/** Why the shop did not do it. What it says of trying again is for when nobody knows whether it did. */
export function Refused({ refusal, again }: { refusal: Refusal | null; again: string }) {
  return (
    <div role="alert">
      {refusal && (
        <p className="mt-4 rounded-xl bg-bad-wash p-4 text-sm text-bad">
          {refusal.message} {refusal.passing && again}
          {refusal.unsigned && (
            <button type="button" className="ml-2 font-medium underline" onClick={() => void session.signIn()}>
              Sign in
            </button>
          )}
        </p>
      )}
    </div>
  );
}
