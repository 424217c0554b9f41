import { useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { OrderWithParcels, Return, Returnable } from '@/api/shapes';
import { Field } from '@/ui/Field';
import { lengthOf, tooLong } from '@/ui/text';
import { useKept } from '@/ui/useKept';
import { ChooseStep } from '../ChooseStep';
import type { Chosen } from '../UnitsChoice';
import { useTwoSteps } from '../useTwoSteps';
import { choosableOf, dayAndTimeOf, MOST_REASON, reasonOf, untilOf } from './returns';
import { useWithdraw, type Withdrawal } from './useWithdraw';
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
  const { confirming, back, refused, goOn, comeBack } = useTwoSteps<Withdrawal>();
  const lines = choosableOf(order, group, chosen);
  const withdraw = useWithdraw(order, group.sellerId, {
    onAsked: (asked) => {
      forgetReason();
      onAsked(asked);
    },
    onRefused: choose,
  });

  function choose(why: Refusal | null) {
    withdraw.reset();
    comeBack(why);
  }

  if (confirming) {
    return (
      <WithdrawConfirm
        order={order}
        withdrawal={confirming}
        pending={withdraw.isPending}
        refusal={withdraw.isError ? asRefusal(withdraw.error) : null}
        onYes={() => withdraw.mutate(confirming)}
        onBack={() => choose(null)}
      />
    );
  }
  const over = lengthOf(reasonOf(reason)) - MOST_REASON;

  function confirm() {
    const some = lines.flatMap(({ id, quantity }) => (quantity > 0 ? [{ id, quantity }] : []));
    if (over <= 0) goOn({ lines: some, reason: reasonOf(reason), after: order.returns.length });
  }

  return (
    <ChooseStep
      legend="What do you want to send back?"
      lines={lines}
      onChoose={(id, quantity) => setChosen({ ...chosen, [id]: quantity })}
      intro={`No reason is owed. ${untilOf(group)}`}
      news={refused && textOf(refused, lines.length > 0)}
      back={back}
      keep="Keep it"
      onGoOn={confirm}
      onClose={onClose}
    >
      <Field label="Reason (optional)" hint="The maker reads it." error={over > 0 ? tooLong(over) : null}>
        {(wiring) => <textarea {...wiring} rows={3} value={reason} onChange={(event) => typeReason(event.target.value)} />}
      </Field>
    </ChooseStep>
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
