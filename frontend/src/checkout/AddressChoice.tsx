'use client';

import { useEffect, useRef, useState } from 'react';
import { AddressLines } from '@/addresses/AddressLines';
import { LateAddressFields } from '@/addresses/LateAddressFields';
import { linesOf } from '@/addresses/lines';
import { Radio } from '@/ui/Radio';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Written } from '@/ui/Written';
import { NEW, type Delivery } from './useDelivery';

const MOST = 10;

/** Where it goes: the address at hand, another one of the shopper's, or one that is typed here. */
export function AddressChoice({ delivery }: { delivery: Delivery }) {
  const { addresses, chosen, pick, typed, saving, setSaving } = delivery;
  const [changing, setChanging] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (changing) choices.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [changing]);

  if (!addresses.data) return <Failure reason={addresses.error} what="Your addresses" onRetry={() => void addresses.refetch()} />;
  const saved = addresses.data;

  if (chosen && !changing) {
    return (
      <div className="flex flex-wrap items-start justify-between gap-4 rounded-2xl border border-line p-5">
        <AddressLines address={chosen} className="min-w-0 flex-1 basis-40" />
        <button type="button" aria-label="Change the address" className={button('secondary')} onClick={() => setChanging(true)}>
          Change
        </button>
      </div>
    );
  }
  return (
    <div className="space-y-5">
      {saved.length > 0 && (
        <fieldset ref={choices} className="space-y-2">
          <legend className="sr-only">Address</legend>
          {saved.map((address) => (
            <Choice key={address.id} checked={chosen?.id === address.id} onPick={() => pick(address.id)}>
              <Written className="block font-medium">{address.name}</Written>
              <Written className="block text-sm text-soft">{linesOf(address).slice(1).join(', ')}</Written>
            </Choice>
          ))}
          <Choice checked={!chosen} onPick={() => pick(NEW)}>
            Another address
          </Choice>
        </fieldset>
      )}
      {!chosen && (
        <>
          <LateAddressFields {...typed.fields} />
          {saved.length < MOST && (
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={saving} onChange={(event) => setSaving(event.target.checked)} />
              Save this address for the next time
            </label>
          )}
        </>
      )}
    </div>
  );
}

function Choice({ checked, onPick, children }: { checked: boolean; onPick: () => void; children: React.ReactNode }) {
  return (
    <label className="flex items-start gap-3 rounded-2xl border border-line p-4 has-checked:border-accent">
      <Radio group="address" className="mt-0.5 size-5" checked={checked} onPick={onPick} />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </label>
  );
}
