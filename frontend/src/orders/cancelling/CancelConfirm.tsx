import { PackedLines } from '@/parcels/PackedLines';
import { inWords } from '@/ui/money';
import { ConfirmStep, type Confirming } from '../ConfirmStep';
import type { Cancellation } from './cancellation';

interface Props extends Confirming {
  cancellation: Cancellation;
  currency: string;
}

/** The second step: what will not be sent, and what goes back. */
export function CancelConfirm({ cancellation: { back }, currency, ...confirming }: Props) {
  return (
    <ConfirmStep
      heading="This will not be sent:"
      yes="Yes, cancel it"
      kind="danger"
      doing="Cancelling …"
      again="Trying again cancels nothing twice."
      {...confirming}
    >
      <PackedLines lines={back.lines} />
      <p className="mt-4">
        {inWords({ amount: back.total, currency })} {back.shipping > 0 && 'with the shipping '}goes back to where it came from. This cannot be undone.
      </p>
    </ConfirmStep>
  );
}
