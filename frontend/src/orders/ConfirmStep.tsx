import type { ReactNode } from 'react';
import type { Refusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Refused } from '@/ui/Refused';
import { useFocusOnShow } from './useFocusOnShow';

/** How far it is, and what the shopper says to it. */
export interface Confirming {
  pending: boolean;
  refusal: Refusal | null;
  onYes: () => void;
  onBack: () => void;
}

interface Props extends Confirming {
  heading: ReactNode;
  yes: string;
  kind: 'primary' | 'danger';
  doing: string;
  /** What trying again does. */
  again: string;
  children: ReactNode;
}

/** The second of two steps: what was chosen, once more. */
export function ConfirmStep({ heading, yes, kind, doing, again, pending, refusal, onYes, onBack, children }: Props) {
  const place = useFocusOnShow<HTMLParagraphElement>();
  return (
    <>
      <p ref={place} tabIndex={-1} className="font-medium">
        {heading}
      </p>
      {children}
      <Refused className="mt-4" refusal={refusal} again={again} />
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={button(kind)} aria-disabled={pending} onClick={() => !pending && onYes()}>
          {pending ? doing : yes}
        </button>
        <button type="button" className={button('quiet')} aria-disabled={pending} onClick={() => !pending && onBack()}>
          Back
        </button>
      </div>
    </>
  );
}
