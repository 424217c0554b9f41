import { useState, type FormEvent } from 'react';
import type { Order } from '@/api/shapes';
import { button } from '@/ui/button';
import { UnitsChoice, type Chosen } from '../UnitsChoice';
import { useFocusOnShow } from '../useFocusOnShow';
import { BackSum } from './BackSum';
import { cancellableOf, cancellationOf, type Cancellation } from './cancellation';

interface Props {
  order: Order;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** Said above the choice, when it has come back to it. */
  news: string | null;
  back: boolean;
  onGoOn: (cancellation: Cancellation) => void;
  onClose: () => void;
}

/** The first step: which units, and what goes back for them. */
export function CancelChoice({ order, chosen, onChoose, news, back, onGoOn, onClose }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useFocusOnShow<HTMLParagraphElement>(back);
  const lines = cancellableOf(order, chosen);
  const cancellation = cancellationOf(order, chosen);
  const none = cancellation.lines.length === 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!none) onGoOn(cancellation);
  }

  return (
    <form noValidate onSubmit={submit}>
      <p ref={place} tabIndex={-1} className={news ? 'rounded-xl bg-warn-wash p-4 text-sm text-warn' : 'text-soft'}>
        {news ?? 'What is not packed yet can be cancelled.'}
      </p>
      {lines.length > 0 && (
        <div className="mt-4">
          <UnitsChoice
            legend="How many do you want to cancel?"
            lines={lines}
            fault={asked && none ? 'Choose at least one.' : null}
            onChoose={(id, quantity) => onChoose({ ...chosen, [id]: quantity })}
          />
          <div aria-live="polite">{!none && <BackSum back={cancellation.back} currency={order.currency} />}</div>
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {lines.length > 0 && (
          <button type="submit" className={button('primary')}>
            Go on
          </button>
        )}
        <button type="button" className={button('quiet')} onClick={onClose}>
          {lines.length > 0 ? 'Keep the order' : 'Back to the order'}
        </button>
      </div>
    </form>
  );
}
