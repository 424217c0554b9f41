import { useEffect, useRef, useState } from 'react';
import type { Order } from '@/api/shapes';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { isolated } from '@/ui/text';
import { CancelSteps } from './CancelSteps';
import { cancellableOf, type Cancellation } from './cancellation';

/** Offers to cancel what is not packed yet, and says what was cancelled. */
export function CancelItems({ order }: { order: Order }) {
  const [open, setOpen] = useState(false);
  const [cancelled, setCancelled] = useState<Cancellation | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // The button may be gone by now, so the focus goes to what was done.
  useEffect(() => {
    if (cancelled) said.current?.focus();
  }, [cancelled]);

  return (
    <div className="mt-4">
      <p ref={said} role="status" tabIndex={-1} className={cancelled ? 'mb-4 rounded-xl bg-wash p-4 text-sm text-accent' : ''}>
        {cancelled && `Cancelled: ${wordsOf(cancelled)}. The money goes back to where it came from.`}
      </p>
      {cancellableOf(order).length > 0 && (
        <button type="button" className={button('secondary')} onClick={() => setOpen(true)}>
          Cancel items
        </button>
      )}
      <Dialog title="Cancel items" open={open} onClose={() => setOpen(false)}>
        <CancelSteps
          order={order}
          onClose={() => setOpen(false)}
          onCancelled={(cancellation) => {
            setOpen(false);
            setCancelled(cancellation);
          }}
        />
      </Dialog>
    </div>
  );
}

const wordsOf = ({ back }: Cancellation): string => back.lines.map(({ quantity, title }) => `${quantity} × ${isolated(title)}`).join(', ');
