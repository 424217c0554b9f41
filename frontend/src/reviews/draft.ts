export interface Draft {
  rating: number;
  comment: string;
  author: string;
}

export const NOTHING: Draft = { rating: 0, comment: '', author: '' };
const MOST_COMMENT = 5000;
const MOST_AUTHOR = 60;

const keyOf = (productId: string) => `souk.review.${productId}`;

/** What was typed outlives a reload, and the way to the sign-in page. */
export function loadDraft(storage: Storage, productId: string): Draft | null {
  try {
    const found = JSON.parse(storage.getItem(keyOf(productId)) ?? 'null') as Partial<Draft> | null;
    return found && { ...NOTHING, ...found };
  } catch {
    return null;
  }
}

export function saveDraft(storage: Storage, productId: string, draft: Draft): void {
  storage.setItem(keyOf(productId), JSON.stringify(draft));
}

export function dropDraft(storage: Storage, productId: string): void {
  storage.removeItem(keyOf(productId));
}

/** Whether there is more than the wish to write. */
export function saysSomething(draft: Draft | null): draft is Draft {
  return draft !== null && (draft.rating > 0 || draft.comment.trim() !== '');
}

export type Faults = Partial<Record<keyof Draft, string>>;

/** The API counts characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text.trim().normalize('NFC')].length;

export function faultsOf({ rating, comment, author }: Draft): Faults {
  const faults: Faults = {};
  if (rating < 1) faults.rating = 'Choose how many stars.';
  const over = lengthOf(comment) - MOST_COMMENT;
  if (over > 0) faults.comment = `That is ${over} ${over === 1 ? 'character' : 'characters'} too long.`;
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
