import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Parcel, SellerOrder } from '@/api/shapes';
import { keyFor, settleSent } from '@/session/sent';
import { button } from '@/ui/button';
import { showFaults } from '@/ui/firstFault';
import { Refused } from '@/ui/Refused';
import { useKept } from '@/ui/useKept';
import { useOwner } from '@/ui/useOwner';
import { shipParcel } from './calls';
import { faultsFrom, faultsOf, packedOf, requestOf, toPack, type PackingFaults, type Picked } from './packing';
import { PackLine } from './PackLine';
import { TrackingFields } from './TrackingFields';

interface Props {
  order: SellerOrder;
  picked: Picked;
  onPick: (picked: Picked) => void;
  onSent: (parcel: Parcel) => void;
  onNotLeft: (refusal: Refusal) => void;
  /** No answer says whether it was sent. */
  onUnsure: () => void;
}

/** The next parcel: all that is left, unless less is chosen. */
export function PackForm({ order, picked, onPick, onSent, onNotLeft, onUnsure }: Props) {
  const { orderId, carriers, parcels } = order;
  const owner = useOwner();
  const legend = useId();
  const form = useRef<HTMLFormElement>(null);
  const keep = `parcel.${orderId}.${parcels.length}`;
  const [carrier, typeCarrier, forgetCarrier] = useKept(`${keep}.carrier`, parcels.at(-1)?.carrier ?? '');
  const [trackingNumber, typeNumber, forgetNumber] = useKept(`${keep}.number`, '');
  const [faults, setFaults] = useState<PackingFaults>({});
  const typed = { carrier, trackingNumber };
  const packed = packedOf(order, picked);
  const send = useMutation({
    mutationFn: () => {
      const body = requestOf(packed, typed);
      // Two parcels of an order may hold the same.
      const key = keyFor(owner, `parcel.${orderId}`, { ...body, after: parcels.length });
      return shipParcel(orderId, key, body);
    },
    onSuccess: (parcel) => {
      settleSent(owner, `parcel.${orderId}`);
      forgetNumber();
      forgetCarrier();
      onSent(parcel);
    },
    onError: (reason) => {
      const refusal = asRefusal(reason);
      if (refusal.code === 'UNITS_NOT_LEFT') return onNotLeft(refusal);
      showFaults(form.current, () => setFaults(faultsFrom(refusal.errors)));
      // It may have been sent all the same.
      if (refusal.passing) onUnsure();
    },
  });
  const refusal = send.isError ? asRefusal(send.error) : null;
  const faulty = Object.keys(faults).length > 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    const wrong = faultsOf(packed, typed);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length === 0) send.mutate();
  }

  return (
    <form ref={form} noValidate aria-labelledby={legend} className="mt-4 space-y-5 rounded-2xl bg-tint p-5" onSubmit={submit}>
      <h3 id={legend} className="font-medium">
        {parcels.length > 0 ? 'The next parcel' : 'The parcel'}
      </h3>
      <ul className="divide-y divide-line">
        {toPack(order).map((line) => (
          <PackLine key={line.id} line={line} picked={picked} fault={faults.lines} onPick={onPick} />
        ))}
      </ul>
      {faults.lines && (
        <p role="alert" className="text-sm text-bad">
          {faults.lines}
        </p>
      )}
      <TrackingFields
        typed={typed}
        faults={faults}
        carriers={carriers}
        onType={(next) => {
          if (next.carrier !== carrier) typeCarrier(next.carrier);
          if (next.trackingNumber !== trackingNumber) typeNumber(next.trackingNumber);
          if (faulty) setFaults(faultsOf(packed, next));
        }}
      />
      <Refused
        refusal={faulty || refusal?.code === 'UNITS_NOT_LEFT' ? null : refusal}
        kept="What you typed is kept."
        again="Trying again makes no second parcel."
      />
      <button type="submit" className={button('primary')} aria-disabled={send.isPending}>
        {send.isPending ? 'Sending …' : 'Mark as sent'}
      </button>
    </form>
  );
}
