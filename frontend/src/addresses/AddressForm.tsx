'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { NewAddress } from '@/api/shapes';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { Refused } from '@/ui/Refused';
import { AddressFields } from './AddressFields';
import { faultsFrom, type Typed } from './typed';
import { useTypedAddress } from './useTypedAddress';

export interface AddressFormProps {
  title: string;
  /** Under which name what is typed is kept. */
  keep: string;
  start?: Typed;
  /** Whether it may be made the default: the first one is, and the default stays it. */
  mayBeDefault: boolean;
  onSubmit: (address: NewAddress & { default?: boolean }) => Promise<void>;
  onCancel: () => void;
}

export function AddressForm({ title, keep, start, mayBeDefault, onSubmit, onCancel }: AddressFormProps) {
  const { fields, checked, faults, setFaults, forget } = useTypedAddress(keep, start);
  const [asDefault, setAsDefault] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const send = useMutation({
    mutationFn: onSubmit,
    onSuccess: forget,
    onError: (reason) => showFaults(form.current, () => setFaults(faultsFrom(asRefusal(reason).errors))),
  });
  const refusal = send.isError ? asRefusal(send.error) : null;

  useEffect(() => heading.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending || !checked) return;
    showFaults(form.current, () => setFaults(checked.faults));
    if (checked.address) send.mutate({ ...checked.address, ...(asDefault && { default: true }) });
  }

  return (
    <form ref={form} noValidate aria-label={title} className="max-w-xl space-y-5 rounded-2xl bg-tint p-6" onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {title}
      </h2>
      <AddressFields {...fields} />
      {mayBeDefault && (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-5 accent-accent" checked={asDefault} onChange={(event) => setAsDefault(event.target.checked)} />
          Begin the checkout with it
        </label>
      )}
      <Refused refusal={Object.keys(faults).length === 0 ? refusal : null} kept="What you typed is kept." />
      <FormButtons
        yes="Save"
        doing={send.isPending && 'Sending …'}
        disabled={!checked}
        onCancel={() => {
          forget();
          onCancel();
        }}
      />
    </form>
  );
}
