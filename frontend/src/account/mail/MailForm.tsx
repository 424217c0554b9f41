import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asRefusal } from '@/api/refusal';
import type { MailChoice, MailChoiceRequest } from '@/api/shapes';
import { FormButtons } from '@/ui/FormButtons';
import { notify } from '@/ui/notify';
import { Refused } from '@/ui/Refused';
import { changeMailChoice } from './calls';
import { SoldChoice } from './SoldChoice';
import { Tick } from './Tick';

interface Props {
  choice: MailChoice;
  /** What only sellers are told is shown to them alone. */
  sells: boolean;
  /** It was changed elsewhere. */
  onStale: () => void;
}

export function MailForm({ choice, sells, onStale }: Props) {
  const queries = useQueryClient();
  const { reviews, sold, lowStock, version } = choice;
  const [wanted, setWanted] = useState<MailChoiceRequest>({ reviews, sold, lowStock });
  const want = (change: Partial<MailChoiceRequest>) => setWanted({ ...wanted, ...change });
  const save = useMutation({
    mutationFn: () => changeMailChoice(version, wanted),
    onSuccess: (after) => {
      queries.setQueryData(['mine', 'mail'], after);
      notify('success', 'Your choice is saved.');
    },
    onError: (reason) => {
      if (asRefusal(reason).status !== 412) return;
      notify('error', 'You changed this elsewhere meanwhile. Here is how it is now.');
      onStale();
    },
  });
  const refusal = save.isError ? asRefusal(save.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form aria-label="Your mails" className="max-w-2xl space-y-8" onSubmit={submit}>
      <p className="text-soft">What happens to your orders, returns and money is always told, to the address of your account or the one you typed for an order.</p>
      <fieldset className="space-y-1">
        <legend className="mb-1 text-xl font-semibold">When something has arrived</legend>
        <Tick checked={wanted.reviews} onTick={(on) => want({ reviews: on })}>
          Ask me for a review, once for each order
        </Tick>
      </fieldset>
      {sells && (
        <>
          <SoldChoice value={wanted.sold} onChange={(value) => want({ sold: value })} />
          <fieldset className="space-y-1">
            <legend className="mb-1 text-xl font-semibold">When little is left of what you sell</legend>
            <Tick checked={wanted.lowStock} onTick={(on) => want({ lowStock: on })}>
              Tell me, at most once a day
            </Tick>
          </fieldset>
        </>
      )}
      <Refused refusal={refusal?.status === 412 ? null : refusal} kept="What you chose is still here." again="Trying again does no harm." />
      <FormButtons yes="Save" doing={save.isPending && 'Saving …'} />
    </form>
  );
}
