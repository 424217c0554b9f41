import type { NewAddress } from '@/api/shapes';
import { typedKey } from '@/session/typed';

interface Sent {
  key: string;
  address: string;
}

const nameOf = (owner: string) => typedKey(owner, 'address.sent');

/** The key to add an address with: the same for the same address, so that one whose answer was lost is not added twice. */
export function keyFor(owner: string, address: NewAddress): string {
  const text = JSON.stringify(address);
  const before = lastSent(owner);
  if (before?.address === text) return before.key;
  const key = crypto.randomUUID();
  window.sessionStorage.setItem(nameOf(owner), JSON.stringify({ key, address: text } satisfies Sent));
  return key;
}

/** The address was added, so the same words are another one from here on. */
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
