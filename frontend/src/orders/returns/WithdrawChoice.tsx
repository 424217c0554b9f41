import { useState, type FormEvent } from 'react';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { lengthOf, tooLong } from '@/ui/text';
import { UnitsChoice, type Choosable } from '../UnitsChoice';
import { useFocusOnShow } from '../useFocusOnShow';
import { MOST_REASON, reasonOf } from './returns';

interface Props {
  lines: readonly Choosable[];
  until: string;
  reason: string;
  onReason: (reason: string) => void;
  onChoose: (id: string, quantity: number) => void;
  /** Said above the choice, when it has come back to it. */
  news: string | null;
  back: boolean;
  onGoOn: () => void;
  onClose: () => void;
}

/** The first step: which units, and why, if the shopper wants to say. */
export function WithdrawChoice({ lines, until, reason, onReason, onChoose, news, back, onGoOn, onClose }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useFocusOnShow<HTMLParagraphElement>(back);
  const none = lines.every(({ quantity }) => quantity === 0);
  const over = lengthOf(reasonOf(reason)) - MOST_REASON;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!none && over <= 0) onGoOn();
  }

  return (
    <form noValidate onSubmit={submit}>
      <p ref={place} tabIndex={-1} className={news ? 'rounded-xl bg-warn-wash p-4 text-sm text-warn' : 'text-soft'}>
        {news ?? `No reason is owed. ${until}`}
      </p>
      {lines.length > 0 && (
        <div className="mt-4 space-y-4">
          <UnitsChoice legend="What do you want to send back?" lines={lines} fault={asked && none ? 'Choose at least one.' : null} onChoose={onChoose} />
          <Field label="Reason (optional)" hint="The maker reads it." error={over > 0 ? tooLong(over) : null}>
            {(wiring) => <textarea {...wiring} rows={3} value={reason} onChange={(event) => onReason(event.target.value)} />}
          </Field>
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {lines.length > 0 && (
          <button type="submit" className={button('primary')}>
            Go on
          </button>
        )}
        <button type="button" className={button('quiet')} onClick={onClose}>
          {lines.length > 0 ? 'Keep it' : 'Back to the order'}
        </button>
      </div>
    </form>
  );
}
