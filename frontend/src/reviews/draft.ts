import { typedKey } from '@/session/typed';
import { lengthOf, tooLong } from '@/ui/text';

export interface Draft {
  rating: number;
  comment: string;
  author: string;
}

export const NOTHING: Draft = { rating: 0, comment: '', author: '' };
const MOST_COMMENT = 5000;
const MOST_AUTHOR = 60;

const keyOf = (owner: string, productId: string) => typedKey(owner, `review.${productId}`);

/** What was typed outlives a reload, and the way to the sign-in page. */
export function loadDraft(owner: string, productId: string): Draft | null {
  try {
    const found = JSON.parse(window.sessionStorage.getItem(keyOf(owner, productId)) ?? 'null') as Partial<Draft> | null;
    return found && { ...NOTHING, ...found };
  } catch {
    return null;
  }
}

export function saveDraft(owner: string, productId: string, draft: Draft): void {
  window.sessionStorage.setItem(keyOf(owner, productId), JSON.stringify(draft));
}

export function dropDraft(owner: string, productId: string): void {
  window.sessionStorage.removeItem(keyOf(owner, productId));
}

/** Whether there is more than the wish to write. */
export function saysSomething(draft: Draft | null): draft is Draft {
  return draft !== null && (draft.rating > 0 || draft.comment.trim() !== '');
}

export type Faults = Partial<Record<keyof Draft, string>>;

export function faultsOf({ rating, comment, author }: Draft): Faults {
  const faults: Faults = {};
  if (rating < 1) faults.rating = 'Choose how many stars.';
  const over = lengthOf(comment) - MOST_COMMENT;
  if (over > 0) faults.comment = tooLong(over);
  if (lengthOf(author) > MOST_AUTHOR) faults.author = `At most ${MOST_AUTHOR} characters.`;
  return faults;
}

/** Faults that the API found, beside the fields they belong to. */
export function faultsFrom(errors: readonly { pointer: string; detail: string }[]): Faults {
  const faults: Faults = {};
  for (const { pointer, detail } of errors) {
    const field = pointer.slice(1);
    if (field === 'rating' || field === 'comment' || field === 'author') faults[field] = detail;
  }
  return faults;
}
