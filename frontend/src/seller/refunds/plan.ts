import type { BodyFault } from '@/api/refusal';
import type { RefundRequest, SellerOrder } from '@/api/shapes';
import { nameOf } from '@/catalogue/variants/words';
import { inWords, parseAmount } from '@/ui/money';
import { noteFault, noteOf } from '../note';
import { leftOfId, shareOf, type Left } from './left';

/** What is chosen for a line: nothing, so many units, or an amount that is typed. */
export type Picked = number | 'amount';

export interface RefundDraft {
  picked: Readonly<Record<string, Picked>>;
  amounts: Readonly<Record<string, string>>;
  shipping: string;
  /** Null until it is chosen. */
  restock: boolean | null;
  reason: string;
}

export const BLANK: RefundDraft = { picked: {}, amounts: {}, shipping: '', restock: null, reason: '' };

interface PlannedLine {
  id: string;
  title: string;
  quantity: number;
  amount: number;
}

/** What goes back, in minor units of the order's currency. */
export interface Plan {
  lines: readonly PlannedLine[];
  shipping: number;
  sum: number;
  restock: boolean;
}

/** What is wrong, by the id of the line, or at `shipping`, `reason` or `nothing`. */
export interface RefundFaults {
  lines: Readonly<Record<string, string>>;
  shipping?: string;
  reason?: string;
  nothing?: string;
}

export const NO_FAULTS: RefundFaults = { lines: {} };

export const isFaulty = ({ lines, shipping, reason, nothing }: RefundFaults): boolean =>
  Object.keys(lines).length > 0 || Boolean(shipping ?? reason ?? nothing);

/** As many units as were chosen, or as are left. */
export const pickedOf = (id: string, { picked }: RefundDraft, left: Left): Picked => {
  const chosen = picked[id] ?? 0;
  return chosen === 'amount' ? chosen : Math.min(chosen, leftOfId(left, id).quantity);
};

export function planOf(order: SellerOrder, left: Left, draft: RefundDraft): Plan {
  const { products, currency } = order;
  const lines = products
    .map((line) => {
      const { id } = line;
      const title = nameOf(line);
      const picked = pickedOf(id, draft, left);
      return picked === 'amount'
        ? { id, title, quantity: 0, amount: parseAmount(draft.amounts[id] ?? '', currency) ?? 0 }
        : { id, title, quantity: picked, amount: shareOf(leftOfId(left, id), picked) };
    })
    .filter(({ quantity, amount }) => quantity > 0 || amount > 0);
  const shipping = endsSending(lines, order) ? left.shipping : (parseAmount(draft.shipping, currency) ?? 0);
  return {
    lines,
    shipping,
    sum: lines.reduce((sum, { amount }) => sum + amount, shipping),
    restock: lines.some(({ quantity }) => quantity > 0) && (draft.restock ?? areHere(lines, order)),
  };
}

/** Whether nothing of the order was sent, and nothing is left to send: then the shop gives back all of the shipping, as the law says. */
function endsSending(lines: readonly PlannedLine[], { products }: SellerOrder): boolean {
  const plannedOf = (id: string) => lines.find((line) => line.id === id)?.quantity ?? 0;
  const cancels = products.some(({ id, units }) => units !== null && units.toPack > 0 && plannedOf(id) > 0);
  return cancels && products.every(({ id, units }) => units === null || (units.shipped === 0 && plannedOf(id) >= units.toPack));
}

/** Units that were not packed are still with the seller, so they can be sold again unless the seller says otherwise. */
function areHere(lines: readonly PlannedLine[], { products }: SellerOrder): boolean {
  return lines.every(({ id, quantity }) => quantity <= (products.find((line) => line.id === id)?.units?.toPack ?? 0));
}

export function faultsOf({ products, currency }: SellerOrder, left: Left, draft: RefundDraft, plan: Plan): RefundFaults {
  const lines = Object.fromEntries(
    products
      .filter(({ id }) => draft.picked[id] === 'amount')
      .map(({ id }) => [id, amountFault(draft.amounts[id] ?? '', 1, leftOfId(left, id).amount, currency)])
      .filter((found): found is [string, string] => found[1] !== null),
  );
  const shipping = draft.shipping.trim() === '' ? null : amountFault(draft.shipping, 0, left.shipping, currency);
  const reason = noteFault(draft.reason);
  const nothing = plan.lines.length === 0 && plan.shipping === 0 && Object.keys(lines).length === 0 && !shipping;
  return { lines, ...(shipping && { shipping }), ...(reason && { reason }), ...(nothing && { nothing: 'Choose what goes back.' }) };
}

/** What is wrong with an amount that is typed; null when nothing is. */
export function amountFault(typed: string, least: number, most: number, currency: string): string | null {
  const amount = parseAmount(typed, currency);
  if (amount === null) return 'An amount, such as 5 or 5.50.';
  if (amount < least) return 'More than nothing.';
  return amount > most ? `At most ${inWords({ amount: most, currency })} is left.` : null;
}

/** Faults that the shop found, at the fields that they are about. */
export function faultsFrom(errors: readonly BodyFault[], { lines }: Plan): RefundFaults {
  const found: { lines: Record<string, string>; shipping?: string; reason?: string } = { lines: {} };
  for (const { pointer, detail } of errors) {
    const line = lines[Number(/^\/lines\/(\d+)/.exec(pointer)?.[1])];
    if (line) found.lines[line.id] ??= detail;
    else if (pointer === '/shipping') found.shipping ??= detail;
    else if (pointer === '/reason') found.reason ??= detail;
  }
  return found;
}

/** Says units and money as they were shown. What has no money left goes back with its units alone. */
export function requestOf({ lines, shipping, restock }: Plan, reason: string): RefundRequest {
  return {
    ...(lines.length > 0 && {
      lines: lines.map(({ id, quantity, amount }) => ({ id, ...(quantity > 0 && { quantity }), ...(amount > 0 && { amount }) })),
    }),
    ...(shipping > 0 && { shipping }),
    restock,
    ...(noteOf(reason) && { reason: noteOf(reason) }),
  };
}

/** A draft as a tab keeps it. */
export const draftFrom = (kept: string): RefundDraft => ({ ...BLANK, ...parsed<Partial<RefundDraft>>(kept) });

/** What was sent and not answered, as a tab keeps it; null when everything was answered. */
export const unansweredFrom = (kept: string): Plan | null => parsed<Plan>(kept);

function parsed<T>(kept: string): T | null {
  try {
    return JSON.parse(kept) as T;
  } catch {
    return null;
  }
}
