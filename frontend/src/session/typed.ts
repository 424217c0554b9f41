const PREFIX = 'souk.typed.';

/** Stands for whoever is not signed in. */
export const GUEST = 'guest';

/** Where a tab keeps what somebody types: each user's own. */
export function typedKey(userId: string | null, what: string): string {
  return `${PREFIX}${userId ?? GUEST}.${what}`;
}

/** Drops what others typed in this tab. What a guest typed comes along with who signs in. */
export function forgetTypedByOthers(storage: Storage, userId: string): void {
  drop(storage, [`${PREFIX}${userId}.`, `${PREFIX}${GUEST}.`]);
}

function drop(storage: Storage, but: readonly string[]): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(PREFIX) && !but.some((kept) => key.startsWith(kept))) storage.removeItem(key);
  }
}
