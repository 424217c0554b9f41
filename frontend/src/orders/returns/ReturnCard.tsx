import type { OrderWithParcels, Return } from '@/api/shapes';
import { PackedLines } from '@/parcels/PackedLines';
import { Badge } from '@/ui/Badge';
import { dayOf } from '@/ui/dates';
import { Written } from '@/ui/Written';
import { useFocusOnShow } from '../useFocusOnShow';
import { dayAndTimeOf, saidOf, stateOf, titled } from './returns';

interface Props {
  order: OrderWithParcels;
  of: Return;
  /** It was asked for a moment ago, here. */
  fresh: boolean;
}

/** What the shopper has of a withdrawal: what it was for, when it arrived, and what became of it. */
export function ReturnCard({ order, of, fresh }: Props) {
  const place = useFocusOnShow<HTMLHeadingElement>(fresh);
  const { lines, reason, note, askedAt } = of;
  return (
    <li className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 ref={place} tabIndex={-1} className="font-medium">
          Return of {dayOf(askedAt)}
        </h3>
        <Badge {...stateOf(of)} />
      </div>
      <PackedLines lines={titled(order, lines)} />
      <p className="mt-3 text-sm">
        You withdrew from the contract for this on <time dateTime={askedAt}>{dayAndTimeOf(askedAt)}</time>.
      </p>
      <p aria-live="polite" className="mt-1 text-sm">
        {saidOf(of)}
      </p>
      <Quoted by="Your reason" text={reason} />
      <Quoted by="The maker wrote" text={note} />
    </li>
  );
}

function Quoted({ by, text }: { by: string; text: string | null }) {
  return (
    text && (
      <p className="mt-1 text-sm text-soft wrap-anywhere">
        {by}: <Written className="whitespace-pre-line">{text}</Written>
      </p>
    )
  );
}
