import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { Parcel } from '@/api/shapes';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { Refused } from '@/ui/Refused';
import { changeParcel } from './calls';
import { faultsFrom, trackingFaults, trackingOf, type TypedTracking } from './packing';
import { TrackingFields } from './TrackingFields';

interface Props {
  orderId: string;
  parcel: Parcel;
  name: string;
  carriers: readonly string[];
  onChange: (parcel: Parcel) => void;
  onClose: () => void;
}

export function TrackingForm({ orderId, parcel, name, carriers, onChange, onClose }: Props) {
  const [typed, setTyped] = useState<TypedTracking>({ carrier: parcel.carrier ?? '', trackingNumber: parcel.trackingNumber ?? '' });
  const [faults, setFaults] = useState<Partial<TypedTracking>>({});
  const form = useRef<HTMLFormElement>(null);
  const save = useMutation({
    mutationFn: () => changeParcel(orderId, parcel.id, trackingOf(typed)),
    onSuccess: (after) => {
      onChange(after);
      onClose();
    },
    onError: (reason) => showFaults(form.current, () => setFaults(faultsFrom(asRefusal(reason).errors))),
  });

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const wrong = typed.trackingNumber.trim() === '' ? { trackingNumber: 'Which number has the parcel?' } : trackingFaults(typed);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length === 0) save.mutate();
  }

  return (
    <form ref={form} noValidate aria-label={`Tracking of ${name.toLowerCase()}`} className="w-full space-y-4 pt-2" onSubmit={submit}>
      <TrackingFields typed={typed} faults={faults} carriers={carriers} optional={false} onType={setTyped} />
      <Refused refusal={save.isError && Object.keys(faults).length === 0 ? asRefusal(save.error) : null} />
      <FormButtons yes="Save the tracking" doing={save.isPending && 'Saving …'} onCancel={onClose} />
    </form>
  );
}
