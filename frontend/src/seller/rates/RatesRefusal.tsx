import type { Refusal } from '@/api/refusal';
import { asRefusal } from '@/api/refusal';
import { session } from '@/session/session';
import { notify } from '@/ui/notify';

interface Props {
  refusal: Refusal | null;
  /** Whether the rates are known to have changed elsewhere. */
  stale: boolean;
  onShowCurrent: () => Promise<void>;
  onKeepTyped: () => Promise<void>;
}

const LINK = 'mr-4 inline-flex min-h-11 items-center font-medium underline';

const attempt = (deed: () => Promise<void>) => void deed().catch((reason: unknown) => notify('error', asRefusal(reason).message));

/** Why the rates were not saved, and what can be done about it. */
export function RatesRefusal({ refusal, stale, onShowCurrent, onKeepTyped }: Props) {
  return (
    <div className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
      {stale || refusal?.status === 412 ? (
        <>
          <p>Your rates were changed elsewhere in the meantime. What you typed is kept until you choose.</p>
          <button type="button" className={LINK} onClick={() => attempt(onShowCurrent)}>
            Use the current ones
          </button>
          <button type="button" className={LINK} onClick={() => attempt(onKeepTyped)}>
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
