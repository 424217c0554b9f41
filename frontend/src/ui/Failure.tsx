import { asRefusal } from '@/api/refusal';
import { session } from '@/session/session';
import { button } from './button';
import { Notice } from './Notice';

interface Props {
  reason: unknown;
  what: string;
  onRetry: () => void;
  level?: 'h1' | 'h2';
}

/** What stands in the place of something that could not be loaded. */
export function Failure({ reason, what, onRetry, level = 'h2' }: Props) {
  const refusal = asRefusal(reason);
  return (
    <Notice level={level} tone="bad" title={refusal.offline && !navigator.onLine ? 'You seem to be offline' : `${what} did not load`} text={refusal.message}>
      {refusal.unsigned ? (
        <button type="button" className={button('primary')} onClick={() => void session.signIn()}>
          Sign in
        </button>
      ) : (
        <button type="button" className={button('secondary')} onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
