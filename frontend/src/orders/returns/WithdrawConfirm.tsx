import type { OrderWithParcels } from '@/api/shapes';
import { PackedLines } from '@/parcels/PackedLines';
import { inWords } from '@/ui/money';
import { Written } from '@/ui/Written';
import { backForLines } from '../amounts';
import { ConfirmStep, type Confirming } from '../ConfirmStep';
import type { Withdrawal } from './useWithdraw';

interface Props extends Confirming {
  order: OrderWithParcels;
  withdrawal: Withdrawal;
}

/** The second step, in the words of the law. */
export function WithdrawConfirm({ order, withdrawal: { lines, reason }, ...confirming }: Props) {
  const back = backForLines(order, lines);
  const amount = back.reduce((sum, line) => sum + line.amount, 0);
  return (
    <ConfirmStep
      heading={
        <>
          You withdraw from the contract of order <span className="font-mono">{order.number}</span> for:
        </>
      }
      yes="Confirm withdrawal"
      kind="primary"
      doing="Sending …"
      again="Trying again asks only once."
      {...confirming}
    >
      <PackedLines lines={back} />
      {reason && (
        <p className="mt-4">
          Your reason: <Written className="whitespace-pre-line">{reason}</Written>
        </p>
      )}
      <p className="mt-4 text-soft">{inWords({ amount, currency: order.currency })} goes back to you when the maker has received what you send.</p>
    </ConfirmStep>
  );
}
