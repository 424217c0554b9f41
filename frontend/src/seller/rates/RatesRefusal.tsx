import type { Refusal } from '@/api/refusal';
import { session } from '@/session/session';

interface Props {
  refusal: Refusal | null;
  /** Whether the rates are known to have changed elsewhere. */
  stale: boolean;
  onSettle: (choice: 'keep' | 'drop') => void;
}

const LINK = 'mr-4 inline-flex min-h-11 items-center font-medium underline';

/** Why the rates were not saved, and what can be done about it. */
export function RatesRefusal({ refusal, stale, onSettle }: Props) {
  return (
    <div className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
      {stale || refusal?.status === 412 ? (
        <>
          <p>Your rates were changed elsewhere in the meantime. What you typed is kept until you choose.</p>
          <button type="button" className={LINK} onClick={() => onSettle('drop')}>
            Use the current ones
          </button>
          <button type="button" className={LINK} onClick={() => onSettle('keep')}>
            Keep what I typed
          </button>
        </>
      ) : (
        <>
          <p>{refusal?.message} What you typed is kept.</p>
          {refusal?.unsigned && (
            <button type="button" className={LINK} onClick={() => void session.signIn()}>
              Sign in
            </button>
          )}
        </>
      )}
    </div>
  );
}
