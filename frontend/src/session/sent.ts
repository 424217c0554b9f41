import { typedKey } from './typed';

/** What is made once, however often it is sent. */
type Made =
  | 'address'
  | 'listing'
  | `parcel.${string}`
  | `cancellation.${string}`
  | `return.${string}`
  | `refund.${string}`;

interface Sent {
  key: string;
  body: string;
}

const nameOf = (owner: string, what: Made) => typedKey(owner, `${what}.sent`);

/**
 * The Idempotency-Key to send it with: as long as it stays the same it is the same key, also after a reload, so that what was made
 * and whose answer was lost is not made twice. Another one is another request.
 */
export function keyFor(owner: string, what: Made, made: object): string {
  const body = JSON.stringify(made);
  const before = lastSent(owner, what);
  if (before?.body === body) return before.key;
  const key = crypto.randomUUID();
  window.sessionStorage.setItem(nameOf(owner, what), JSON.stringify({ key, body } satisfies Sent));
  return key;
}

/** It was made, so the same words are another one from here on. */
export function settleSent(owner: string, what: Made): void {
  window.sessionStorage.removeItem(nameOf(owner, what));
}

function lastSent(owner: string, what: Made): Sent | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(nameOf(owner, what)) ?? 'null') as Sent | null;
  } catch {
    return null;
  }
}
