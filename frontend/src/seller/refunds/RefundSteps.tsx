import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { NotRefundable, Refund, SellerOrder } from '@/api/shapes';
import { keyFor, settleSent } from '@/session/sent';
import { useKept } from '@/ui/useKept';
import { useOwner } from '@/ui/useOwner';
import { giveRefund } from '../orders/calls';
import { ConfirmRefund } from './ConfirmRefund';
import { isNothing, leftFrom, leftOf, type Left } from './left';
import { LessLeft } from './LessLeft';
import { draftFrom, faultsFrom, isFaulty, NO_FAULTS, planOf, requestOf, unansweredFrom, type Plan, type RefundDraft } from './plan';
import { RefundForm } from './RefundForm';

interface Props {
  order: SellerOrder;
  onClose: () => void;
  onDone: (refund: Refund) => void;
  /** It may have been given back, or less is left than is shown. */
  onUnsure: () => void;
}

/** Gives money back: what, a last look, and then once, however often it is sent. */
export function RefundSteps({ order, onClose, onDone, onUnsure }: Props) {
  const { orderId, currency } = order;
  const owner = useOwner();
  const [kept, keep, forget] = useKept(`refund.${orderId}`, '');
  const [unanswered, keepUnanswered, forgetUnanswered] = useKept(`refund.${orderId}.unanswered`, '');
  const [draft, setDraft] = useState(() => draftFrom(kept));
  // What is shown is what is sent, and sent again: if it was given back the first time, less is left to compute it from.
  const [plan, setPlan] = useState<Plan | null>(() => unansweredFrom(unanswered));
  const [told, setTold] = useState<Left | null>(null);
  const [found, setFound] = useState(NO_FAULTS);
  const [back, setBack] = useState(false);
  const left = told ?? leftOf(order);

  const give = useMutation({
    mutationFn: (sent: Plan) => {
      const body = requestOf(sent, draft.reason);
      keepUnanswered(JSON.stringify(sent));
      return giveRefund(orderId, keyFor(owner, `refund.${orderId}`, body), body);
    },
    onSuccess: (refund) => {
      settleSent(owner, `refund.${orderId}`);
      forget();
      forgetUnanswered();
      onDone(refund);
    },
    onError: (reason, sent) => {
      const refusal = asRefusal(reason);
      const lessLeft = refusal.code === 'NOT_REFUNDABLE';
      const faults = faultsFrom(refusal.errors, sent);
      if (!refusal.passing) forgetUnanswered();
      if (lessLeft) setTold(leftFrom(refusal.current as NotRefundable));
      setFound(faults);
      if (lessLeft || isFaulty(faults)) change(!lessLeft);
      if (lessLeft || refusal.passing) onUnsure();
    },
  });

  function change(focus: boolean) {
    forgetUnanswered();
    setBack(focus);
    setPlan(null);
  }

  function type(next: RefundDraft) {
    setDraft(next);
    setFound(NO_FAULTS);
    keep(JSON.stringify(next));
  }

  return (
    <>
      {told && !plan && <LessLeft nothing={isNothing(told)} />}
      {plan ? (
        <ConfirmRefund
          plan={plan}
          reason={draft.reason}
          currency={currency}
          busy={give.isPending}
          refusal={give.isError ? asRefusal(give.error) : null}
          unanswered={unanswered !== '' && give.isIdle}
          onYes={() => give.mutate(plan)}
          onBack={() => change(true)}
        />
      ) : (
        <RefundForm
          order={order}
          left={left}
          draft={draft}
          found={found}
          back={back}
          onDraft={type}
          onClose={onClose}
          onCheck={() => {
            give.reset();
            setPlan(planOf(order, left, draft));
          }}
        />
      )}
    </>
  );
}
