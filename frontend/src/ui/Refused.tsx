import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

interface Props {
  refusal: Refusal | null;
  /** What became of what was typed. */
  kept?: string;
  /** What trying again does: said when nobody knows whether it was done. */
  again?: string;
  className?: string;
}

/** Why the shop did not do it. */
export function Refused({ refusal, kept, again, className = '' }: Props) {
  return (
    <div role="alert">
      {refusal && (
        <p className={`rounded-xl bg-bad-wash p-4 text-sm text-bad ${className}`}>
          {[refusal.message, kept, refusal.passing && again].filter(Boolean).join(' ')}
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
