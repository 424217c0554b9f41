'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { Refused } from '@/ui/Refused';
import { lengthOf, tooLong } from '@/ui/text';
import { useKept } from '@/ui/useKept';

const MOST = 500;

export interface Asked {
  /** Under which name the reason is kept while it is typed. */
  keep: string;
  title: string;
  /** What follows from it. */
  text: string;
  yes: string;
  /** Who reads the reason. */
  hint: string;
}

interface Props {
  asked: Asked;
  open: boolean;
  onClose: () => void;
  onYes: (reason: string) => Promise<void>;
  /** What else to do when the shop says no; the dialog then closes. */
  onMeanwhile?: (refusal: Refusal) => void;
}

/** Asks for the reason of a decision against somebody. */
export function ReasonDialog({ asked, open, onClose, ...rest }: Props) {
  return (
    <Dialog title={asked.title} open={open} onClose={onClose}>
      <ReasonForm asked={asked} onClose={onClose} {...rest} />
    </Dialog>
  );
}

function ReasonForm({ asked, onClose, onYes, onMeanwhile }: Omit<Props, 'open'>) {
  const [reason, setReason, forget] = useKept(`reason.${asked.keep}`, '');
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const decide = useMutation({
    mutationFn: () => onYes(cleaned(reason)),
    onSuccess: () => {
      forget();
      onClose();
    },
    onError: (error) => {
      const refusal = asRefusal(error);
      if (refusal.status !== 409 || !onMeanwhile) return;
      onClose();
      onMeanwhile(refusal);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (decide.isPending) return;
    const wrong = faultOf(reason);
    showFaults(form.current, () => setFault(wrong));
    if (!wrong) decide.mutate();
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="space-y-4">
      <p className="text-soft">{asked.text}</p>
      <Field label="Reason" hint={`${asked.hint} ${lengthOf(reason)} of ${MOST} characters.`} error={fault}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={4}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              if (fault) setFault(faultOf(event.target.value));
            }}
          />
        )}
      </Field>
      <Refused refusal={decide.isError ? asRefusal(decide.error) : null} kept="What you typed is kept." />
      <FormButtons yes={asked.yes} kind="danger" doing={decide.isPending && 'Deciding …'} onCancel={onClose} />
    </form>
  );
}

/** Tabs are pasted, and are not taken. */
const cleaned = (reason: string): string => reason.replace(/\t/g, ' ').trim().normalize('NFC');

function faultOf(reason: string): string | null {
  if (reason.trim() === '') return 'Say why: it is kept with the decision.';
  const over = lengthOf(reason) - MOST;
  return over > 0 ? tooLong(over) : null;
}
