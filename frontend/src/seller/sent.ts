import type { ListingDraft } from '@/api/shapes';
import { typedKey } from '@/session/typed';

interface Sent {
  key: string;
  draft: string;
}

const nameOf = (owner: string) => typedKey(owner, 'listing.sent');

/**
 * The key to send a new listing with: as long as the draft stays the same it is the same key, also after a reload, so that a
 * listing whose answer was lost is not made twice. Another draft is another request.
 */
export function keyFor(owner: string, draft: ListingDraft): string {
  const text = JSON.stringify(draft);
  const before = lastSent(owner);
  if (before?.draft === text) return before.key;
  const key = crypto.randomUUID();
  window.sessionStorage.setItem(nameOf(owner), JSON.stringify({ key, draft: text } satisfies Sent));
  return key;
}

/** The listing was made, so the same words are a new one from here on. */
export function settleSent(owner: string): void {
  window.sessionStorage.removeItem(nameOf(owner));
}

function lastSent(owner: string): Sent | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(nameOf(owner)) ?? 'null') as Sent | null;
  } catch {
    return null;
  }
}
