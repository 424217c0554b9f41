import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Return } from '@/api/shapes';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { Refused } from '@/ui/Refused';
import { useKept } from '@/ui/useKept';
import { noteFault, noteOf } from '../note';
import { changeReturn } from '../orders/calls';

const WORDS = {
  Approved: { label: 'Note to the buyer (optional)', hint: 'Where they send it, and what to put in with it.', yes: 'Approve the return' },
  Refused: { label: 'Why it is refused', hint: 'The buyer reads it.', yes: 'Refuse the return' },
} as const;

interface Props {
  found: Return;
  decision: keyof typeof WORDS;
  name: string;
  onDone: (after: Return) => void;
  /** It is in another state by now. */
  onMeanwhile: (refusal: Refusal) => void;
  onClose: () => void;
}

/** Approves or refuses a return, with a word to the buyer. */
export function NoteForm({ found: { id, orderId }, decision, name, onDone, onMeanwhile, onClose }: Props) {
  const { label, hint, yes } = WORDS[decision];
  const form = useRef<HTMLFormElement>(null);
  const [note, type, forget] = useKept(`return.${id}.${decision}`, '');
  const [fault, setFault] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: () => changeReturn(orderId, id, { state: decision, ...(noteOf(note) && { note: noteOf(note) }) }),
    onSuccess: (after) => {
      forget();
      onDone(after);
    },
    onError: (reason) => {
      const refusal = asRefusal(reason);
      if (refusal.code === 'RETURN_STATE') return onMeanwhile(refusal);
      const wrong = refusal.errors.find(({ pointer }) => pointer === '/note');
      if (wrong) showFaults(form.current, () => setFault(wrong.detail));
    },
  });

  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const wrong = noteFault(note) ?? (decision === 'Refused' && noteOf(note) === '' ? 'Say why: the buyer has a right to know.' : null);
    showFaults(form.current, () => setFault(wrong));
    if (!wrong) save.mutate();
  }

  return (
    <form ref={form} noValidate aria-label={`${yes}: ${name}`} className="max-w-prose space-y-4 pt-3" onSubmit={submit}>
      <Field label={label} hint={hint} error={fault}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            value={note}
            onChange={(event) => {
              type(event.target.value);
              setFault(null);
            }}
          />
        )}
      </Field>
      <Refused refusal={save.isError && !fault ? asRefusal(save.error) : null} kept="What you typed is kept." />
      <FormButtons yes={yes} kind={decision === 'Refused' ? 'danger' : 'primary'} doing={save.isPending && 'Saving …'} onCancel={onClose} />
    </form>
  );
}
