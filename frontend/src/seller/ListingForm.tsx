'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import { useSettings } from '@/catalogue/useSettings';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { typedKey } from '@/session/typed';
import { useOwner } from '@/ui/useOwner';
import { DeliveryChoice } from './DeliveryChoice';
import { draftOf, editOf, faultsFrom, faultsOf, type Draft, type Faults, type Typed } from './listingForm';
import { ListingRefusal } from './ListingRefusal';
import { Pictures } from './Pictures';

interface Props {
  start: Typed;
  currency?: string;
  /** Under which name what is typed is kept until it is sent. */
  keep: string;
  submitName: string;
  onSubmit: (draft: Draft, seen: Typed) => Promise<void>;
  onStale?: () => void;
}

function kept(name: string, start: Typed): Typed {
  try {
    return { ...start, ...(JSON.parse(window.sessionStorage.getItem(name) ?? '{}') as Partial<Typed>) };
  } catch {
    return start;
  }
}

export function ListingForm({ start, currency, keep, submitName, onSubmit, onStale }: Props) {
  const found = useSettings();
  const unit = currency ?? found?.currency ?? 'EUR';
  // What the seller sees stays what their changes are held against, also when the product is loaded anew.
  const [seen] = useState(start);
  const name = typedKey(useOwner(), `listing.${keep}`);
  const [typed, setTyped] = useState(() => kept(name, start));
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: (draft: Draft) => onSubmit(draft, seen),
    onSuccess: () => window.sessionStorage.removeItem(name),
    onError: (reason) => showFaults(form.current, () => setFaults(faultsFrom(asRefusal(reason).errors))),
  });
  const refusal = send.isError ? asRefusal(send.error) : null;
  const categories = found?.categories ?? [];

  function type(change: Partial<Typed>) {
    const next = { ...typed, ...change };
    setTyped(next);
    window.sessionStorage.setItem(name, JSON.stringify(editOf(seen, next)));
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next, unit));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    const wrong = faultsOf(typed, unit);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length === 0) send.mutate(draftOf(typed, unit));
  }

  return (
    <form ref={form} noValidate aria-label="Listing" className="max-w-2xl space-y-6" onSubmit={submit}>
      <Field label="Name" error={faults.title ?? null}>
        {(wiring) => <input {...wiring} value={typed.title} onChange={(event) => type({ title: event.target.value })} />}
      </Field>
      <Field label="Description" error={faults.description ?? null}>
        {(wiring) => <textarea {...wiring} rows={5} value={typed.description} onChange={(event) => type({ description: event.target.value })} />}
      </Field>
      <Field label="Category" error={faults.category ?? null}>
        {(wiring) => (
          <select {...wiring} value={typed.category} onChange={(event) => type({ category: event.target.value })}>
            <option value="">Choose …</option>
            {typed.category && !categories.some(({ id }) => id === typed.category) && <option value={typed.category}>{typed.category}</option>}
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label={`Price in ${unit}`} error={faults.price ?? null}>
          {(wiring) => <input {...wiring} inputMode="decimal" value={typed.price} onChange={(event) => type({ price: event.target.value })} />}
        </Field>
        <Field label="In stock" error={faults.stock ?? null}>
          {(wiring) => <input {...wiring} inputMode="numeric" value={typed.stock} onChange={(event) => type({ stock: event.target.value })} />}
        </Field>
      </div>
      <DeliveryChoice value={typed.delivery} error={faults.delivery} onChange={(delivery) => type({ delivery })} />
      <Pictures images={typed.images} error={faults.images} onChange={(images) => type({ images })} />
      <div role="alert">
        {refusal && Object.keys(faults).length === 0 && (
          <ListingRefusal refusal={refusal} maybeListed={keep === 'new' && refusal.passing} onStale={onStale} />
        )}
      </div>
      <button type="submit" className={button('primary')} aria-disabled={send.isPending}>
        {send.isPending ? 'Sending …' : submitName}
      </button>
    </form>
  );
}
