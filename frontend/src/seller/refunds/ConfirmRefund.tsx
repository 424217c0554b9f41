import { useEffect, useRef } from 'react';
import type { Refusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { inWords } from '@/ui/money';
import { Refused } from '@/ui/Refused';
import { Written } from '@/ui/Written';
import { noteOf } from '../note';
import type { Plan } from './plan';
import { PlannedSum } from './PlannedSum';

const AGAIN = 'Trying again gives it back only once.';

interface Props {
  plan: Plan;
  reason: string;
  currency: string;
  busy: boolean;
  refusal: Refusal | null;
  /** Whether it was sent before, and no answer came. */
  unanswered: boolean;
  onYes: () => void;
  onBack: () => void;
}

/** The last look at what goes back, before it is sent. */
export function ConfirmRefund({ plan, reason, currency, busy, refusal, unanswered, onYes, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);
  const sum = inWords({ amount: plan.sum, currency });
  const note = noteOf(reason);
  return (
    <div className="space-y-4">
      <div>
        <h3 ref={heading} tabIndex={-1} className="font-medium outline-none">
          Give {sum} back?
        </h3>
        <p className="mt-1 text-soft">It goes to the buyer, and cannot be undone.</p>
      </div>
      <PlannedSum plan={plan} currency={currency} />
      {plan.lines.some(({ quantity }) => quantity > 0) && (
        <p className="text-sm text-soft">{plan.restock ? 'The units go back into stock.' : 'The units do not go back into stock.'}</p>
      )}
      {note && (
        <p className="text-sm">
          <span className="text-soft">Reason: </span>
          <Written className="whitespace-pre-line">{note}</Written>
        </p>
      )}
      {unanswered && (
        <p role="alert" className="rounded-xl bg-warn-wash p-4 text-sm text-warn">
          This was sent before, and no answer came. {AGAIN}
        </p>
      )}
      <Refused refusal={refusal} kept="What you typed is kept." again={AGAIN} />
      <div className="flex flex-wrap gap-3">
        <button type="button" className={button('primary')} aria-disabled={busy} onClick={() => !busy && onYes()}>
          {busy ? 'Sending …' : `Give ${sum} back`}
        </button>
        <button type="button" className={button('quiet')} aria-disabled={busy} onClick={() => !busy && onBack()}>
          Change it
        </button>
      </div>
    </div>
  );
}
