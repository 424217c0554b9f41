import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import { session } from '@/session/session';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { useKept } from '@/ui/useKept';
import { eraseAccount, type ReviewsThen } from './calls';
import { EraseRefusal } from './EraseRefusal';
import { ReviewsChoice } from './ReviewsChoice';
import { WhatGoes } from './WhatGoes';

/** What is to be typed, so that nobody erases their account by a slip. */
const WORD = 'erase';

export function EraseAccount() {
  const router = useRouter();
  const [reviews, setReviews] = useKept('erase.reviews', '');
  const [word, setWord] = useKept('erase.word', '');
  const [faults, setFaults] = useState<{ reviews?: string; word?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const erase = useMutation({
    mutationFn: (choice: ReviewsThen) => eraseAccount(choice),
    onSuccess: async () => {
      // The provider leads on to the same page, if it can be reached.
      if (!(await session.signOut('/goodbye/'))) router.replace('/goodbye/');
    },
  });

  // Who has signed in again comes back to where they were.
  useEffect(() => {
    if (window.location.hash === '#erase') heading.current?.focus();
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (erase.isPending) return;
    const wrong = {
      ...(!isChoice(reviews) && { reviews: 'Choose one.' }),
      ...(word.trim().toLowerCase() !== WORD && { word: `Type ${WORD}, if that is what you want.` }),
    };
    showFaults(form.current, () => setFaults(wrong));
    if (isChoice(reviews) && Object.keys(wrong).length === 0) erase.mutate(reviews);
  }

  return (
    <section aria-labelledby="erase">
      <h2 ref={heading} id="erase" tabIndex={-1} className="scroll-mt-28 text-xl font-semibold outline-none">
        Erase your account
      </h2>
      <WhatGoes />
      <form ref={form} noValidate aria-label="Erase your account" className="mt-6 space-y-6 rounded-2xl border border-bad/60 p-6" onSubmit={submit}>
        <ReviewsChoice value={reviews} error={faults.reviews} onChange={setReviews} />
        <Field label={`Type “${WORD}” to go on`} hint="It cannot be undone." error={faults.word ?? null}>
          {(wiring) => <input {...wiring} autoComplete="off" autoCapitalize="none" spellCheck={false} value={word} onChange={(event) => setWord(event.target.value)} />}
        </Field>
        <EraseRefusal refusal={erase.isError ? asRefusal(erase.error) : null} />
        <FormButtons yes="Erase my account" kind="danger" doing={erase.isPending && 'Erasing …'} />
      </form>
    </section>
  );
}

const isChoice = (text: string): text is ReviewsThen => text === 'keep' || text === 'remove';
