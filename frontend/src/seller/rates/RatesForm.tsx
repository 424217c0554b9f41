'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { ShippingRates } from '@/api/shapes';
import { useSettings } from '@/catalogue/useSettings';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { notify } from '@/ui/notify';
import { changeRates } from '../calls';
import { CountryOptions } from './CountryOptions';
import { faultsFrom, faultsOf, type Faults } from './faults';
import { NoRates } from './NoRates';
import { Preview } from './Preview';
import { RatesRefusal } from './RatesRefusal';
import { firstZones, requestOf, type TypedRates } from './typedRates';
import { useRatesDraft } from './useRatesDraft';
import { Zones } from './Zones';

interface Props {
  rates: ShippingRates;
  /** Answers the rates as they are now. */
  onReload: () => Promise<ShippingRates>;
}

export function RatesForm({ rates, onReload }: Props) {
  const queries = useQueryClient();
  const currency = useSettings()?.currency ?? rates.zones[0]?.options[0]?.price.currency ?? 'EUR';
  const { typed, version, dirty, stale, ...draft } = useRatesDraft(rates);
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const save = useMutation({
    mutationFn: (sent: TypedRates) => changeRates(version, requestOf(sent, currency)),
    onSuccess: (after, sent) => {
      queries.setQueryData(['mine', 'rates'], after);
      // What was typed meanwhile is not saved yet.
      if (typed === sent) draft.drop();
      else draft.putOver(after.version);
      notify('success', 'Your shipping rates are saved.');
    },
    onError: (reason) => {
      const { errors, status } = asRefusal(reason);
      showFaults(form.current, () => setFaults(faultsFrom(errors)));
      if (status === 412) void onReload().catch(() => {});
    },
  });
  /** What to do with what is typed over rates that were changed elsewhere. */
  const settle = useMutation<ShippingRates, Error, 'keep' | 'drop'>({
    mutationFn: onReload,
    onSuccess: ({ version: current }, choice) => {
      if (choice === 'keep') draft.putOver(current);
      else draft.drop();
      clear();
    },
    onError: (reason) => notify('error', asRefusal(reason).message),
  });
  const busy = save.isPending || settle.isPending;
  const refusal = save.isError ? asRefusal(save.error) : null;
  const faulty = Object.keys(faults).length > 0;

  function type(next: TypedRates) {
    draft.type(next);
    if (faulty) setFaults(faultsOf(next, currency));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const wrong = faultsOf(typed, currency);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length > 0) return;
    if (dirty) save.mutate(typed);
    else notify('plain', 'There is nothing new to save.');
  }

  function begin() {
    if (typed.shipsFrom === '') showFaults(form.current, () => setFaults(faultsOf(typed, currency)));
    else type({ ...typed, zones: firstZones(typed.shipsFrom) });
  }

  function clear() {
    setFaults({});
    save.reset();
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form ref={form} noValidate aria-label="Shipping rates" className="space-y-6" onSubmit={submit}>
        {typed.zones.length === 0 && <NoRates onBegin={begin} />}
        <Field label="You send from" error={faults['/shipsFrom'] ?? null}>
          {(wiring) => (
            <select {...wiring} value={typed.shipsFrom} onChange={(event) => type({ ...typed, shipsFrom: event.target.value })}>
              <option value="">Choose …</option>
              <CountryOptions />
            </select>
          )}
        </Field>
        <Zones zones={typed.zones} faults={faults} currency={currency} onChange={(zones) => type({ ...typed, zones })} />
        <div role="alert">
          {(stale || (refusal && !faulty)) && (
            <RatesRefusal refusal={refusal} stale={stale} onSettle={(choice) => !busy && settle.mutate(choice)} />
          )}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className={button('primary')} aria-disabled={busy}>
            {save.isPending ? 'Saving …' : 'Save'}
          </button>
          {dirty && (
            <>
              <button
                type="button"
                className={button('quiet')}
                onClick={() => {
                  draft.drop();
                  clear();
                }}
              >
                Undo the changes
              </button>
              <span className="text-sm text-soft">Not saved yet.</span>
            </>
          )}
        </div>
      </form>
      {typed.zones.length > 0 && <Preview rates={typed} currency={currency} />}
    </div>
  );
}
