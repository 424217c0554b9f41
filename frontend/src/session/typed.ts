const PREFIX = 'souk.typed.';

/** Where a tab keeps what somebody types: each user's own. */
export function typedKey(userId: string | null, what: string): string {
  return `${PREFIX}${userId ?? 'guest'}.${what}`;
}

/** Drops what was typed in this tab, but for what one user typed. */
export function forgetTyped(storage: Storage, except?: string): void {
  for (const key of Object.keys(storage)) {
    const own = except !== undefined && key.startsWith(`${PREFIX}${except}.`);
    if (key.startsWith(PREFIX) && !own) storage.removeItem(key);
  }
}
