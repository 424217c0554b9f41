import { useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { OrderWithParcels, Return, Returnable } from '@/api/shapes';
import { useKept } from '@/ui/useKept';
import type { Chosen } from '../UnitsChoice';
import { choosableOf, dayAndTimeOf, reasonOf, untilOf } from './returns';
import { useWithdraw, type Withdrawal } from './useWithdraw';
import { WithdrawChoice } from './WithdrawChoice';
import { WithdrawConfirm } from './WithdrawConfirm';

interface Props {
  order: OrderWithParcels;
  group: Returnable;
  onAsked: (asked: Return) => void;
  onClose: () => void;
}

/** Withdraws from the purchase of units of one seller in two steps: choose, confirm. */
export function WithdrawSteps({ order, group, onAsked, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [reason, typeReason, forgetReason] = useKept(`return.${order.id}.${group.sellerId}`, '');
  const [confirming, setConfirming] = useState<Withdrawal | null>(null);
  const [back, setBack] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const lines = choosableOf(order, group, chosen);
  const withdraw = useWithdraw(order, group.sellerId, {
    onAsked: (asked) => {
      forgetReason();
      onAsked(asked);
    },
    onRefused: (refusal) => {
      setRefused(refusal);
      choose();
    },
  });

  function choose() {
    withdraw.reset();
    setBack(true);
    setConfirming(null);
  }

  if (confirming) {
    return (
      <WithdrawConfirm
        order={order}
        withdrawal={confirming}
        pending={withdraw.isPending}
        refusal={withdraw.isError ? asRefusal(withdraw.error) : null}
        onYes={() => withdraw.mutate(confirming)}
        onBack={choose}
      />
    );
  }
  return (
    <WithdrawChoice
      lines={lines}
      until={untilOf(group)}
      reason={reason}
      onReason={typeReason}
      onChoose={(id, quantity) => setChosen({ ...chosen, [id]: quantity })}
      news={refused && textOf(refused, lines.length > 0)}
      back={back}
      onGoOn={() => {
        setRefused(null);
        setConfirming({
          lines: lines.flatMap(({ id, quantity }) => (quantity > 0 ? [{ id, quantity }] : [])),
          reason: reasonOf(reason),
          after: order.returns.length,
        });
      }}
      onClose={onClose}
    />
  );
}

function textOf({ code, message, current }: Refusal, left: boolean): string {
  if (code === 'RETURN_PERIOD_OVER') {
    const { until } = current as Pick<Returnable, 'until'>;
    return until ? `The time to withdraw passed on ${dayAndTimeOf(until)}.` : message;
  }
  if (code !== 'NOT_RETURNABLE') return message;
  const gone = 'Nothing was asked: some of it was returned or refunded meanwhile.';
  return left ? `${gone} This is what may still be returned.` : `${gone} Nothing is left to return.`;
}
