import { useRef, useState } from 'react';
import type { Refusal } from '@/api/refusal';
import type { SellerOrder } from '@/api/shapes';
import { notify } from '@/ui/notify';
import { PackForm } from './PackForm';
import { toPack, withLeft, withShipped, type Picked } from './packing';

interface Props {
  order: SellerOrder;
  picked: Picked;
  onPick: (picked: Picked) => void;
  onChange: (change: (order: SellerOrder) => SellerOrder) => void;
}

/** What is left to send of an order, and the form of its next parcel. */
export function ToPack({ order, picked, onPick, onChange }: Props) {
  const [notLeft, setNotLeft] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  function takeLeft({ current }: Refusal) {
    const { lines } = current as { lines: { id: string; toPack: number }[] };
    onPick({});
    setNotLeft(true);
    onChange((before) => withLeft(before, lines));
  }

  const waits = toPack(order).length > 0;
  return (
    <section aria-label="To pack">
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {waits ? 'To pack' : restOf(order)}
      </h2>
      <div role="alert">
        {notLeft && (
          <p className="mt-3 rounded-xl bg-warn-wash p-4 text-sm text-warn">
            Less is left to pack than that: some of it was sent before, or refunded. Nothing was marked as sent now.
            {waits && ' The form has what is left.'}
          </p>
        )}
      </div>
      {waits && (
        <PackForm
          key={order.parcels.length}
          order={order}
          picked={picked}
          onPick={onPick}
          onNotLeft={takeLeft}
          onUnsure={() => onChange((before) => before)}
          onSent={(parcel) => {
            setNotLeft(false);
            onPick({});
            onChange((before) => withShipped(before, parcel));
            notify('success', 'The parcel is marked as sent. The buyer sees it.');
            // The button that was pressed may be gone.
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Why nothing waits to be packed. */
function restOf({ products, parcels }: SellerOrder): string {
  if (parcels.length > 0) return 'Everything is sent';
  return products.some(({ units }) => units) ? 'It was cancelled: nothing is to be sent' : 'Nothing of it is sent';
}
