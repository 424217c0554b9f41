import { useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Order } from '@/api/shapes';
import { ChooseStep } from '../ChooseStep';
import type { Chosen } from '../UnitsChoice';
import { useTwoSteps } from '../useTwoSteps';
import { BackSum } from './BackSum';
import { CancelConfirm } from './CancelConfirm';
import { cancellableOf, cancellationOf, type Cancellation } from './cancellation';
import { useCancel } from './useCancel';

interface Props {
  order: Order;
  onCancelled: (cancellation: Cancellation) => void;
  onClose: () => void;
}

/** Cancels units of a paid order in two steps: choose, confirm. */
export function CancelSteps({ order, onCancelled, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const { confirming, back, refused, goOn, comeBack } = useTwoSteps<Cancellation>();
  const cancel = useCancel(order.id, {
    onCancelled,
    onRefused: (refusal) => {
      setChosen({});
      choose(refusal);
    },
  });

  function choose(why: Refusal | null) {
    cancel.reset();
    comeBack(why);
  }

  if (confirming) {
    return (
      <CancelConfirm
        cancellation={confirming}
        currency={order.currency}
        pending={cancel.isPending}
        refusal={cancel.isError ? asRefusal(cancel.error) : null}
        onYes={() => cancel.mutate(confirming)}
        onBack={() => choose(null)}
      />
    );
  }
  const lines = cancellableOf(order, chosen);
  const cancellation = cancellationOf(order, chosen);
  return (
    <ChooseStep
      legend="How many do you want to cancel?"
      lines={lines}
      onChoose={(id, quantity) => setChosen({ ...chosen, [id]: quantity })}
      intro="What is not packed yet can be cancelled."
      news={refused && textOf(refused, lines.length > 0)}
      back={back}
      keep="Keep the order"
      onGoOn={() => goOn(cancellation)}
      onClose={onClose}
    >
      <div aria-live="polite">{cancellation.lines.length > 0 && <BackSum back={cancellation.back} currency={order.currency} />}</div>
    </ChooseStep>
  );
}

function textOf({ code, message }: Refusal, left: boolean): string {
  if (code !== 'UNITS_NOT_LEFT') return message;
  const packed = 'Nothing was cancelled: it has just been packed, or cancelled elsewhere.';
  return left ? `${packed} This is what can still be cancelled.` : `${packed} Nothing is left to cancel.`;
}
