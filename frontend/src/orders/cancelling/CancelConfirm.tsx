import type { Refusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { inWords } from '@/ui/money';
import { Refused } from '@/ui/Refused';
import { PackedLines } from '@/parcels/PackedLines';
import { useFocusOnShow } from '../useFocusOnShow';
import type { Cancellation } from './cancellation';

interface Props {
  cancellation: Cancellation;
  currency: string;
  pending: boolean;
  refusal: Refusal | null;
  onYes: () => void;
  onBack: () => void;
}

/** The second step: what was chosen, once more. */
export function CancelConfirm({ cancellation: { back }, currency, pending, refusal, onYes, onBack }: Props) {
  const place = useFocusOnShow<HTMLParagraphElement>();
  return (
    <>
      <p ref={place} tabIndex={-1} className="font-medium">
        This will not be sent:
      </p>
      <PackedLines lines={back.lines} />
      <p className="mt-4">
        {inWords({ amount: back.total, currency })} {back.shipping > 0 && 'with the shipping '}goes back to where it came from. This cannot be undone.
      </p>
      <Refused className="mt-4" refusal={refusal} again="Trying again cancels nothing twice." />
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={button('danger')} aria-disabled={pending} onClick={() => !pending && onYes()}>
          {pending ? 'Cancelling …' : 'Yes, cancel it'}
        </button>
        <button type="button" className={button('quiet')} aria-disabled={pending} onClick={() => !pending && onBack()}>
          Back
        </button>
      </div>
    </>
  );
}
