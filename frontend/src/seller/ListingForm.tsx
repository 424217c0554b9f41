'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal, type BodyFault } from '@/api/refusal';
import type { ListingChange, ListingDraft, Product } from '@/api/shapes';
import { useSettings } from '@/catalogue/useSettings';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { typedKey } from '@/session/typed';
import { useOwner } from '@/ui/useOwner';
import { DeliveryChoice } from './DeliveryChoice';
import { changeOf, draftOf, editOf, faultsFrom, faultsOf, tableOfTyped, type Faults, type Typed } from './listingForm';
import { ListingPreview } from './ListingPreview';
import { ListingRefusal } from './ListingRefusal';
import { Pictures } from './Pictures';
import { PriceAndStock } from './PriceAndStock';
import { cellFaultsFrom, variantChange } from './variants/sending';
import { rowsOf } from './variants/typed';

interface Props {
  start: Typed;
  /** The product, if it is listed already. */
  listed?: Product;
  /** Under which name what is typed is kept until it is sent. */
  keep: string;
  submitName: string;
  /** Told the whole listing, and what of a listed one was changed. */
  onSubmit: (draft: ListingDraft, change: ListingChange) => Promise<void>;
  onStale?: () => void;
}

function kept(name: string, start: Typed): Typed {
  try {
    return { ...start, ...(JSON.parse(window.sessionStorage.getItem(name) ?? '{}') as Partial<Typed>) };
  } catch {
    return start;
  }
}

export function ListingForm({ start, listed, keep, submitName, onSubmit, onStale }: Props) {
  const found = useSettings();
  const unit = listed?.price.currency ?? found?.currency ?? 'EUR';
  // What the seller sees stays what their changes are held against, also when the product is loaded anew.
  const [{ seen, before, rows }] = useState(() => ({ seen: start, before: listed, rows: listed ? rowsOf(listed) : {} }));
  const name = typedKey(useOwner(), `listing.${keep}`);
  const [typed, setTyped] = useState(() => kept(name, start));
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: () => onSubmit(draft(), change()),
    onSuccess: () => window.sessionStorage.removeItem(name),
    onError: (reason) => showFaults(form.current, () => setFaults(faultsOfShop(asRefusal(reason).errors))),
  });
  const refusal = send.isError ? asRefusal(send.error) : null;
  const categories = found?.categories ?? [];

  const draft = () => draftOf(typed, unit, rows);

  function change(): ListingChange {
    if (!before) return {};
    return { ...changeOf(seen, draft()), ...(typed.optioned && variantChange(before, typed.options, tableOfTyped(typed, rows))) };
  }

  function faultsOfShop(errors: readonly BodyFault[]): Faults {
    const cells = cellFaultsFrom(errors, before ? change() : draft(), tableOfTyped(typed, rows));
    return { ...faultsFrom(errors), ...(Object.keys(cells).length > 0 && { cells }) };
  }

  function type(change: Partial<Typed>) {
    const next = { ...typed, ...change };
    setTyped(next);
    window.sessionStorage.setItem(name, JSON.stringify(editOf(seen, next)));
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next, unit, rows));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    const wrong = faultsOf(typed, unit, rows);
    showFaults(form.current, () => setFaults(wrong));
    if (Object.keys(wrong).length === 0) send.mutate();
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[minmax(0,44rem)_minmax(0,1fr)] xl:gap-16">
      <form ref={form} noValidate aria-label="Listing" className="max-w-3xl space-y-6" onSubmit={submit}>
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
        <PriceAndStock typed={typed} currency={unit} faults={faults} before={before} listed={rows} onType={type} />
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
      <ListingPreview typed={typed} listed={rows} currency={unit} status={before?.status ?? 'active'} />
    </div>
  );
}
