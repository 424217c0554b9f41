import { useId } from 'react';
import type { SellerOrder } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import { Field } from '@/ui/Field';
import { inWords } from '@/ui/money';
import { counted, isolated } from '@/ui/text';
import { Written } from '@/ui/Written';
import { shareOf, type LeftOfLine } from './left';
import type { Picked } from './plan';

interface Props {
  line: SellerOrder['products'][number];
  left: LeftOfLine;
  picked: Picked;
  amount: string;
  fault: string | undefined;
  onPick: (picked: Picked) => void;
  onType: (amount: string) => void;
}

/** What goes back of one line: some of its units, or an amount. */
export function RefundLine({ line, left, picked, amount, fault, onPick, onType }: Props) {
  const id = useId();
  const { currency } = line.price;
  const money = (of: number) => inWords({ amount: of, currency });
  const typed = picked === 'amount';
  return (
    <li className="space-y-3 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor={id} className="min-w-0 flex-1 basis-40">
          <span className="sr-only">Give back of </span>
          <Written>{nameOf(line)}</Written>
          <span className="block text-sm text-soft">
            {left.quantity} of {counted(line.quantity, 'unit')} and {money(left.amount)} left
          </span>
        </label>
        <select
          id={id}
          className="min-h-11 max-w-full rounded-xl border border-edge bg-raised px-3 tabular-nums"
          value={picked}
          onChange={({ target: { value } }) => onPick(value === 'amount' ? value : Number(value))}
        >
          <option value={0}>Nothing</option>
          {Array.from({ length: left.quantity }, (_, before) => before + 1).map((units) => (
            <option key={units} value={units}>
              {counted(units, 'unit')}, {money(shareOf(left, units))}
            </option>
          ))}
          {(left.amount > 0 || typed) && <option value="amount">An amount, no unit</option>}
        </select>
      </div>
      {typed && (
        <Field label={`Amount of ${isolated(nameOf(line))} in ${currency}`} hint={`Up to ${money(left.amount)}.`} error={fault ?? null}>
          {(wiring) => <input {...wiring} inputMode="decimal" autoComplete="off" value={amount} onChange={(event) => onType(event.target.value)} />}
        </Field>
      )}
      {!typed && fault && (
        <p role="alert" className="text-sm text-bad">
          {fault}
        </p>
      )}
    </li>
  );
}
