'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { ProfileRequest } from '@/api/shapes';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { notify } from '@/ui/notify';
import { Refused } from '@/ui/Refused';
import { usedOf } from '@/ui/text';
import { useKept } from '@/ui/useKept';
import { faultsFrom } from '../joining/applicationForm';
import { changeProfile } from '../joining/calls';
import { useApplicationChanged } from '../joining/useApplication';
import { WhoSells } from '../joining/WhoSells';
import { editedFrom, editOf, faultsOf, MOST_DELIVERY, PROFILE_FIELDS, requestOf, type ProfileFaults } from './profileEdit';

interface Props {
  version: number;
  start: ProfileRequest;
  onStale: () => void;
}

export function ProfileForm({ version, start, onStale }: Props) {
  const [kept, keep, forget] = useKept('profile', '');
  const [typed, setTyped] = useState(() => editedFrom(kept, start));
  const [faults, setFaults] = useState<ProfileFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const changed = useApplicationChanged();
  const save = useMutation({
    mutationFn: () => changeProfile(version, requestOf(typed)),
    onSuccess: (after) => {
      forget();
      changed(after);
      notify('success', 'Your profile is saved. Lists and searches show it a moment later.');
    },
    onError: (reason) => {
      const { errors, code, message } = asRefusal(reason);
      showFaults(form.current, () => setFaults(code === 'RESERVED_NAME' ? { name: message } : faultsFrom(errors, PROFILE_FIELDS)));
    },
  });
  const refusal = save.isError && Object.keys(faults).length === 0 ? asRefusal(save.error) : null;

  function type(change: Partial<ProfileRequest>) {
    const next = { ...typed, ...change };
    setTyped(next);
    keep(JSON.stringify(editOf(start, next)));
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const wrong = faultsOf(typed);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length > 0) return;
    if (Object.keys(editOf(start, typed)).length > 0) save.mutate();
    else notify('plain', 'There is nothing new to save.');
  }

  return (
    <form ref={form} noValidate aria-label="Profile" className="max-w-2xl space-y-6" onSubmit={submit}>
      <WhoSells name={typed.name} about={typed.about} faults={faults} onChange={type} />
      <Field
        label="Delivery and returns"
        hint={`When you send, how you pack, what you take back. It stands beside each of your products. ${usedOf(typed.deliveryAndReturns, MOST_DELIVERY)}`}
        error={faults.deliveryAndReturns ?? null}
      >
        {(wiring) => <textarea {...wiring} rows={5} value={typed.deliveryAndReturns} onChange={(event) => type({ deliveryAndReturns: event.target.value })} />}
      </Field>
      {refusal?.status === 412 ? <Stale onLoad={onStale} /> : <Refused refusal={refusal} kept="What you typed is kept." />}
      <button type="submit" className={button('primary')} aria-disabled={save.isPending}>
        {save.isPending ? 'Saving …' : 'Save'}
      </button>
    </form>
  );
}

function Stale({ onLoad }: { onLoad: () => void }) {
  return (
    <p role="alert" className="rounded-xl bg-bad-wash p-4 text-sm text-bad">
      It was changed elsewhere in the meantime. Load it anew, then save again. What you typed is kept.
      <button type="button" className="ml-2 font-medium underline" onClick={onLoad}>
        Load anew
      </button>
    </p>
  );
}
