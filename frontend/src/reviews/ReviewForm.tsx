'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { Refused } from '@/ui/Refused';
import { faultsFrom, faultsOf, type Draft, type Faults } from './draft';
import { StarInput } from './StarInput';

interface Props {
  start: Draft;
  withAuthor: boolean;
  submitName: string;
  onDraft: (draft: Draft) => void;
  onSubmit: (draft: Draft) => Promise<void>;
  onCancel?: () => void;
}

export function ReviewForm({ start, withAuthor, submitName, onDraft, onSubmit, onCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: (typed: Draft) => onSubmit(typed),
    onError: (reason) => showFaults(form.current, () => setFaults(faultsFrom(asRefusal(reason).errors))),
  });
  const refusal = send.isError ? asRefusal(send.error) : null;

  function type(change: Partial<Draft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    onDraft(next);
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    const found = faultsOf(draft);
    showFaults(form.current, () => setFaults(found));
    if (Object.keys(found).length === 0) send.mutate(draft);
  }

  return (
    <form ref={form} noValidate aria-label="Your review" className="space-y-5" onSubmit={submit}>
      <StarInput value={draft.rating} error={faults.rating} onChange={(rating) => type({ rating })} />
      <Field label="What do you think of it?" hint="You may leave it at the stars." error={faults.comment ?? null}>
        {(wiring) => <textarea {...wiring} rows={4} value={draft.comment} onChange={(event) => type({ comment: event.target.value })} />}
      </Field>
      {withAuthor && (
        <Field label="Your name, as others see it" hint="You may leave it out." error={faults.author ?? null}>
          {(wiring) => (
            <input {...wiring} autoComplete="nickname" value={draft.author} onChange={(event) => type({ author: event.target.value })} />
          )}
        </Field>
      )}
      <Refused refusal={Object.keys(faults).length === 0 ? refusal : null} kept="What you wrote is kept." />
      <FormButtons yes={submitName} doing={send.isPending && 'Sending …'} onCancel={onCancel} />
    </form>
  );
}
