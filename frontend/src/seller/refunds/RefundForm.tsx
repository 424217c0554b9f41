import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { SellerOrder } from '@/api/shapes';
import { Field } from '@/ui/Field';
import { showFaults } from '@/ui/firstFault';
import { FormButtons } from '@/ui/FormButtons';
import { inWords } from '@/ui/money';
import { Restock } from '../Restock';
import { leftOfId, type Left } from './left';
import { faultsOf, isFaulty, NO_FAULTS, pickedOf, planOf, type RefundDraft, type RefundFaults } from './plan';
import { PlannedSum } from './PlannedSum';
import { RefundLine } from './RefundLine';

interface Props {
  order: SellerOrder;
  left: Left;
  draft: RefundDraft;
  /** Those that the shop found. */
  found: RefundFaults;
  /** Whether the seller comes back to it, from a button that is gone. */
  back: boolean;
  onDraft: (draft: RefundDraft) => void;
  onCheck: () => void;
  onClose: () => void;
}

/** What of the seller's lines and shipping goes back. */
export function RefundForm({ order, left, draft, found, back, onDraft, onCheck, onClose }: Props) {
  const { products, currency } = order;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(isFaulty(found));
  const plan = planOf(order, left, draft);
  const wrong = faultsOf(order, left, draft, plan);
  const faults = !tried ? NO_FAULTS : isFaulty(wrong) ? wrong : found;
  const change = (part: Partial<RefundDraft>) => onDraft({ ...draft, ...part });

  useEffect(() => {
    if (back) (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.current?.querySelector('select'))?.focus();
  }, [back]);

  function submit(event: FormEvent) {
    event.preventDefault();
    showFaults(form.current, () => setTried(true));
    if (!isFaulty(wrong)) onCheck();
  }

  return (
    <form ref={form} noValidate className="space-y-5" onSubmit={submit}>
      {products.some(({ units }) => units && units.toPack > 0) && (
        <p className="text-sm text-soft">
          Units that are not packed yet are cancelled first, and are not to be sent then. If nothing at all is sent, the shipping goes back, too.
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {products.map((line) => (
          <RefundLine
            key={line.id}
            line={line}
            left={leftOfId(left, line.id)}
            picked={pickedOf(line.id, draft, left)}
            amount={draft.amounts[line.id] ?? ''}
            fault={faults.lines[line.id]}
            onPick={(picked) => change({ picked: { ...draft.picked, [line.id]: picked } })}
            onType={(amount) => change({ amounts: { ...draft.amounts, [line.id]: amount } })}
          />
        ))}
      </ul>
      {(left.shipping > 0 || draft.shipping !== '') && (
        <Field
          label={`Shipping in ${currency} (optional)`}
          hint={`Up to ${inWords({ amount: left.shipping, currency })}.`}
          error={faults.shipping ?? null}
        >
          {(wiring) => (
            <input {...wiring} inputMode="decimal" autoComplete="off" value={draft.shipping} onChange={(event) => change({ shipping: event.target.value })} />
          )}
        </Field>
      )}
      {plan.lines.some(({ quantity }) => quantity > 0) && <Restock checked={plan.restock} onChange={(restock) => change({ restock })} />}
      <Field label="Reason (optional)" hint="The buyer reads it, too." error={faults.reason ?? null}>
        {(wiring) => <textarea {...wiring} rows={2} value={draft.reason} onChange={(event) => change({ reason: event.target.value })} />}
      </Field>
      <div aria-live="polite">
        <PlannedSum plan={plan} currency={currency} />
      </div>
      <p role="alert" className="text-sm text-bad">
        {faults.nothing}
      </p>
      <FormButtons yes="Go on" onCancel={onClose} />
    </form>
  );
}
