import { useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Order } from '@/api/shapes';
import type { Chosen } from '../UnitsChoice';
import { CancelChoice } from './CancelChoice';
import { CancelConfirm } from './CancelConfirm';
import { cancellableOf, type Cancellation } from './cancellation';
import { useCancel } from './useCancel';

interface Props {
  order: Order;
  onCancelled: (cancellation: Cancellation) => void;
  onClose: () => void;
}

/** Cancels units of a paid order in two steps: choose, confirm. */
export function CancelSteps({ order, onCancelled, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [confirming, setConfirming] = useState<Cancellation | null>(null);
  const [back, setBack] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const cancel = useCancel(order.id, {
    onCancelled,
    onRefused: (refusal) => {
      setRefused(refusal);
      setChosen({});
      choose();
    },
  });

  function choose() {
    cancel.reset();
    setBack(true);
    setConfirming(null);
  }

  if (confirming) {
    return (
      <CancelConfirm
        cancellation={confirming}
        currency={order.currency}
        pending={cancel.isPending}
        refusal={cancel.isError ? asRefusal(cancel.error) : null}
        onYes={() => cancel.mutate(confirming)}
        onBack={choose}
      />
    );
  }
  return (
    <CancelChoice
      order={order}
      chosen={chosen}
      onChoose={setChosen}
      news={refused && textOf(refused, cancellableOf(order).length > 0)}
      back={back}
      onGoOn={(cancellation) => {
        setRefused(null);
        setConfirming(cancellation);
      }}
      onClose={onClose}
    />
  );
}

function textOf({ code, message }: Refusal, left: boolean): string {
  if (code !== 'UNITS_NOT_LEFT') return message;
  const packed = 'Nothing was cancelled: it has just been packed, or cancelled elsewhere.';
  return left ? `${packed} This is what can still be cancelled.` : `${packed} Nothing is left to cancel.`;
}
