import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Return, ReturnNotChanged, SellerOrder } from '@/api/shapes';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { amountText, inWords, parseAmount } from '@/ui/money';
import { Refused } from '@/ui/Refused';
import { useKept } from '@/ui/useKept';
import { changeReturn } from '../orders/calls';
import { leftFrom, leftOf, type Left } from '../refunds/left';
import { amountFault } from '../refunds/plan';
import { Restock } from '../Restock';
import { amountOf, shippingOf } from './received';

interface Props {
  found: Return;
  order: SellerOrder;
  name: string;
  onDone: (after: Return) => void;
  onMeanwhile: (refusal: Refusal) => void;
  onClose: () => void;
}

/** Says that a return has come back, and what goes back for it. */
export function ReceivedForm({ found, order, name, onDone, onMeanwhile, onClose }: Props) {
  const { id, orderId } = found;
  const { currency } = order;
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState<Left | null>(null);
  const left = told ?? leftOf(order);
  const most = left.shipping;
  const [typed, type, forgetTyped] = useKept(`return.${id}.shipping`, amountText({ amount: shippingOf(found, order, left), currency }));
  const [restock, chooseRestock, forgetRestock] = useKept(`return.${id}.restock`, '');
  const [fault, setFault] = useState<string | null>(null);
  const shipping = parseAmount(typed.trim() || '0', currency) ?? 0;
  const sum = inWords({ amount: amountOf(found, left) + shipping, currency });
  const save = useMutation({
    mutationFn: () => changeReturn(orderId, id, { state: 'Received', restock: restock === 'yes', shipping }),
    onSuccess: (after) => {
      forgetTyped();
      forgetRestock();
      onDone(after);
    },
    onError: (reason) => {
      const refusal = asRefusal(reason);
      if (refusal.code === 'RETURN_STATE') return onMeanwhile(refusal);
      if (refusal.code !== 'NOT_REFUNDABLE') return;
      const { lines = [], shipping: now = 0 } = refusal.current as ReturnNotChanged;
      setTold(leftFrom({ lines, shipping: now }));
      showFaults(form.current, () => setFault(amountFault(typed, 0, now, currency)));
    },
  });

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const wrong = typed.trim() === '' ? null : amountFault(typed, 0, most, currency);
    showFaults(form.current, () => setFault(wrong));
    if (!wrong) save.mutate();
  }

  return (
    <form ref={form} noValidate aria-label={`It was received: ${name}`} className="max-w-prose space-y-4 pt-3" onSubmit={submit}>
      <Restock checked={restock === 'yes'} onChange={(yes) => chooseRestock(yes ? 'yes' : '')} />
      {(most > 0 || typed !== amountText({ amount: 0, currency })) && (
        <Field label={`Shipping to give back, in ${currency}`} hint={`Up to ${inWords({ amount: most, currency })}.`} error={fault}>
          {(wiring) => (
            <input
              {...wiring}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                type(event.target.value);
                setFault(null);
              }}
            />
          )}
        </Field>
      )}
      <p aria-live="polite" className="text-sm">
        {inWords({ amount: amountOf(found, left), currency })} for the units
        {shipping > 0 ? ` and ${inWords({ amount: shipping, currency })} for the shipping go` : ' goes'} back to the buyer. This cannot be undone.
      </p>
      <Refused refusal={save.isError && !fault ? asRefusal(save.error) : null} kept="What you typed is kept." />
      <FormButtons yes={`Received: give ${sum} back`} doing={save.isPending && 'Saving …'} onCancel={onClose} />
    </form>
  );
}
