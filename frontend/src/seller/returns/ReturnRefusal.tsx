import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

/** Why a return stays as it is; trying again changes it only once. */
export function ReturnRefusal({ refusal }: { refusal: Refusal | null }) {
  return (
    <div role="alert">
      {refusal && (
        <p className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
          {refusal.message} What you typed is kept.
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
