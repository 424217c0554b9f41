'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { Application } from '@/api/shapes';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { Refused } from '@/ui/Refused';
import { useKept } from '@/ui/useKept';
import { CountryOptions } from '../rates/CountryOptions';
import { BLANK, FIELDS, faultsFrom, faultsOf, requestOf, typedFrom, type Faults, type Typed } from './applicationForm';
import { applyToSell } from './calls';
import { Terms } from './Terms';
import { TraderChoice } from './TraderChoice';
import { WhoSells } from './WhoSells';

interface Props {
  /** What was sent before, where it was refused. */
  before: Application;
  onApplied: (after: Application) => void;
  /** The terms are others by now, or the person sells already. */
  onMeanwhile: () => void;
}

function startOf({ name = '', about = '', country = '', trader }: Application): Typed {
  return { ...BLANK, name, about, country, trader: trader === undefined ? '' : trader ? 'yes' : 'no' };
}

export function ApplicationForm({ before, onApplied, onMeanwhile }: Props) {
  const terms = before.terms.version;
  const [kept, keep, forget] = useKept('application', '');
  const [typed, setTyped] = useState(() => typedFrom(kept, startOf(before)));
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: () => applyToSell(requestOf(typed)),
    onSuccess: (after) => {
      forget();
      onApplied(after);
    },
    onError: (reason) => {
      const { errors, status, code, message } = asRefusal(reason);
      showFaults(form.current, () => setFaults(code === 'RESERVED_NAME' ? { name: message } : faultsFrom(errors, FIELDS)));
      if (status === 409) onMeanwhile();
    },
  });
  const refusal = send.isError && Object.keys(faults).length === 0 ? asRefusal(send.error) : null;

  function type(change: Partial<Typed>) {
    const next = { ...typed, ...change };
    setTyped(next);
    keep(JSON.stringify(next));
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next, terms));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    const wrong = faultsOf(typed, terms);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length === 0) send.mutate();
  }

  return (
    <form ref={form} noValidate aria-label="Application" className="max-w-2xl space-y-6" onSubmit={submit}>
      <WhoSells name={typed.name} about={typed.about} faults={faults} onChange={type} />
      <Field label="Country" hint="Where you are. Buyers see it." error={faults.country ?? null}>
        {(wiring) => (
          <select {...wiring} autoComplete="country" value={typed.country} onChange={(event) => type({ country: event.target.value })}>
            <option value="">Choose …</option>
            <CountryOptions />
          </select>
        )}
      </Field>
      <TraderChoice value={typed.trader} error={faults.trader} onChange={(trader) => type({ trader })} />
      <Terms version={terms} agreed={typed.agreed === terms} error={faults.agreed} onChange={(agreed) => type({ agreed: agreed ? terms : '' })} />
      <Refused refusal={refusal} kept="What you typed is kept." again="Sending it again replaces it, so do so." />
      <button type="submit" className={button('primary')} aria-disabled={send.isPending}>
        {send.isPending ? 'Sending …' : 'Send the application'}
      </button>
    </form>
  );
}
