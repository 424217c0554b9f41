import { useMutation } from '@tanstack/react-query';
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

/** What a seller can still say about a parcel. */
export function ParcelActions({ orderId, parcel, name, carriers, onChange }: Props) {
  const [asked, setAsked] = useState<'lost' | 'tracking' | null>(null);
  const tracking = useRef<HTMLButtonElement>(null);
  const arrive = useMutation({ mutationFn: () => changeParcel(orderId, parcel.id, { state: 'Delivered' }), onSuccess: onChange });

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

  if (parcel.state === 'Delivered') return null;
  return (
    <>
      <div className="flex flex-wrap gap-2 pt-2">
        <button type="button" className={button('secondary')} aria-disabled={arrive.isPending} onClick={() => !arrive.isPending && arrive.mutate()}>
          It has arrived<span className="sr-only">: {name}</span>
        </button>
        {parcel.state === 'Shipped' && (
          <button type="button" className={button('quiet')} onClick={() => setAsked('lost')}>
            It was lost<span className="sr-only">: {name}</span>
          </button>
        )}
        <button
          ref={tracking}
          type="button"
          className={button('quiet')}
          aria-expanded={asked === 'tracking'}
          onClick={() => setAsked(asked === 'tracking' ? null : 'tracking')}
        >
          {parcel.trackingNumber ? 'Change tracking' : 'Add tracking'}
          <span className="sr-only">: {name}</span>
        </button>
      </div>
      <div role="alert">{arrive.isError && <p className="text-sm text-bad">{asRefusal(arrive.error).message}</p>}</div>
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
