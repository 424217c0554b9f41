import { useRef, useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { Parcel } from '@/api/shapes';
import { button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { notify } from '@/ui/notify';
import { changeParcel } from './calls';
import { TrackingForm } from './TrackingForm';

interface Props {
  orderId: string;
  parcel: Parcel;
  name: string;
  carriers: readonly string[];
  onChange: (parcel: Parcel) => void;
}

/** What a seller can say about a parcel besides that it has arrived. */
export function ParcelActions({ orderId, parcel, name, carriers, onChange }: Props) {
  const [asked, setAsked] = useState<'lost' | 'tracking' | null>(null);
  const trackingLabel = parcel.trackingNumber ? 'Change tracking' : 'Add tracking';
  const tracking = useRef<HTMLButtonElement>(null);

  async function lose() {
    try {
      onChange(await changeParcel(orderId, parcel.id, { state: 'Lost' }));
    } catch (reason) {
      const { code, current } = asRefusal(reason);
      if (code !== 'PARCEL_DELIVERED') throw reason;
      onChange((current as { parcel: Parcel }).parcel);
      notify('warning', 'It has arrived meanwhile, so it is not lost.');
    }
  }

  return (
    <>
      {parcel.state === 'Shipped' && (
        <button type="button" aria-label={`It was lost: ${name}`} className={button('quiet')} onClick={() => setAsked('lost')}>
          It was lost
        </button>
      )}
      <button
        ref={tracking}
        type="button"
        aria-label={`${trackingLabel}: ${name}`}
        className={button('quiet')}
        aria-expanded={asked === 'tracking'}
        onClick={() => setAsked(asked === 'tracking' ? null : 'tracking')}
      >
        {trackingLabel}
      </button>
      {asked === 'tracking' && (
        <TrackingForm
          orderId={orderId}
          parcel={parcel}
          name={name}
          carriers={carriers}
          onChange={onChange}
          onClose={() => {
            setAsked(null);
            tracking.current?.focus();
          }}
        />
      )}
      <ConfirmDialog
        title={`Was ${name.toLowerCase()} lost?`}
        text="The buyer sees it, too. Should it turn up, you can still say that it has arrived."
        yes="It was lost"
        no="Not yet"
        open={asked === 'lost'}
        onClose={() => setAsked((now) => (now === 'lost' ? null : now))}
        onYes={lose}
        onDone={() => {}}
      />
    </>
  );
}
