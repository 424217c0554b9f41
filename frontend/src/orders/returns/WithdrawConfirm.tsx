import type { Refusal } from '@/api/refusal';
import type { OrderWithParcels } from '@/api/shapes';
import { PackedLines } from '@/parcels/PackedLines';
import { button } from '@/ui/button';
import { inWords } from '@/ui/money';
import { Refused } from '@/ui/Refused';
import { Written } from '@/ui/Written';
import { backForLines } from '../amounts';
import { useFocusOnShow } from '../useFocusOnShow';
import type { Withdrawal } from './useWithdraw';

interface Props {
  order: OrderWithParcels;
  withdrawal: Withdrawal;
  pending: boolean;
  refusal: Refusal | null;
  onYes: () => void;
  onBack: () => void;
}

/** The second step: what was chosen, once more, in the words of the law. */
export function WithdrawConfirm({ order, withdrawal: { lines, reason }, pending, refusal, onYes, onBack }: Props) {
  const place = useFocusOnShow<HTMLParagraphElement>();
  const back = backForLines(order, lines);
  const amount = back.reduce((sum, line) => sum + line.amount, 0);
  return (
    <>
      <p ref={place} tabIndex={-1} className="font-medium">
        You withdraw from the contract of order <span className="font-mono">{order.number}</span> for:
      </p>
      <PackedLines lines={back} />
      {reason && (
        <p className="mt-4">
          Your reason: <Written className="whitespace-pre-line">{reason}</Written>
        </p>
      )}
      <p className="mt-4 text-soft">{inWords({ amount, currency: order.currency })} goes back to you when the maker has received what you send.</p>
      <Refused className="mt-4" refusal={refusal} again="Trying again asks only once." />
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={button('primary')} aria-disabled={pending} onClick={() => !pending && onYes()}>
          {pending ? 'Sending …' : 'Confirm withdrawal'}
        </button>
        <button type="button" className={button('quiet')} aria-disabled={pending} onClick={() => !pending && onBack()}>
          Back
        </button>
      </div>
    </>
  );
}
