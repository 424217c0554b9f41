import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Refusal } from '@/api/refusal';
import type { Return, ReturnNotChanged, SellerOrder } from '@/api/shapes';
import { nameOfLine } from '@/catalogue/variants/words';
import { PackedLines } from '@/parcels/PackedLines';
import { Badge } from '@/ui/Badge';
import { button } from '@/ui/button';
import { dayOf } from '@/ui/dates';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';
import { ReturnDecision } from './ReturnDecision';
import { ageOf, decisionsOf, meanwhileOf, outcomeOf, stateOf, VERBS, waits, type Decision } from './words';

interface Props {
  found: Return;
  /** Absent while it is not read; then the units have no titles. */
  order: SellerOrder | undefined;
  /** Says which one it is. */
  name: string;
  heading: ReactNode;
  onChange: (after: Return) => void;
}

/** Units that a buyer sends back, and what their seller decides. */
export function ReturnCard({ found, order, name, heading, onChange }: Props) {
  const { lines, reason, note, askedAt } = found;
  const [asked, setAsked] = useState<Decision | null>(null);
  const [outcome, setOutcome] = useState<{ text: string } | null>(null);
  const [now] = useState(() => Date.now());
  const place = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone.
  useEffect(() => {
    if (outcome) place.current?.focus();
  }, [outcome]);

  function become(after: Return, text: string) {
    setAsked(null);
    setOutcome({ text });
    onChange(after);
  }

  function meanwhile({ current, message }: Refusal) {
    const after = (current as ReturnNotChanged).return;
    become(after ?? found, after ? meanwhileOf(after) : message);
  }

  return (
    <li className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="font-medium">{heading}</h3>
        <Badge {...stateOf(found)} />
      </div>
      {order ? (
        <PackedLines lines={lines.map(({ id, quantity }) => ({ id, quantity, title: nameOfLine(order.products, id) }))} />
      ) : (
        <p className="mt-2">{counted(lines.reduce((sum, { quantity }) => sum + quantity, 0), 'unit')}</p>
      )}
      <p className="mt-2 text-sm text-soft">
        Asked for on <time dateTime={askedAt}>{dayOf(askedAt)}</time>
        {waits(found) && `, waits ${ageOf(askedAt, now)}`}
      </p>
      <Quoted label="The buyer’s reason" text={reason ?? 'None was given, and none is owed.'} />
      {note && <Quoted label="Your note" text={note} />}
      <p ref={place} tabIndex={-1} role="status" className="text-sm text-accent outline-none not-empty:mt-3 not-empty:rounded-xl not-empty:bg-wash not-empty:p-4">
        {outcome?.text}
      </p>
      <div ref={buttons} className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {decisionsOf(found).map((decision) => (
          <button
            key={decision}
            type="button"
            aria-label={`${VERBS[decision]}: ${name}`}
            aria-expanded={asked === decision}
            className={button(decision === 'Refused' ? 'quiet' : 'secondary')}
            onClick={() => setAsked(asked === decision ? null : decision)}
          >
            {VERBS[decision]}
          </button>
        ))}
      </div>
      {asked && (
        <ReturnDecision
          key={asked}
          decision={asked}
          found={found}
          order={order}
          name={name}
          onDone={(after) => become(after, outcomeOf(after))}
          onMeanwhile={meanwhile}
          onClose={() => {
            buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            setAsked(null);
          }}
        />
      )}
    </li>
  );
}

function Quoted({ label, text }: { label: string; text: string }) {
  return (
    <p className="mt-2 text-sm wrap-anywhere">
      <span className="text-soft">{label}: </span>
      <Written className="whitespace-pre-line">{text}</Written>
    </p>
  );
}
