/** All that the shop keeps in a browser begins with this. */
const OURS = 'souk.';
/** Changes with each sign-out: a tab that slept meanwhile sees that there was one. */
export const SIGNED_OUT = 'souk.signed-out';
/** What is nobody's: the colours of the device, its shortcut, and which releases the tab has followed. */
const NOBODYS = [SIGNED_OUT, 'souk.theme', 'souk.shortcut', 'souk.reloaded'];

function wipe(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(OURS) && !NOBODYS.includes(key)) storage.removeItem(key);
  }
}

/** Leaves nothing of the person on the device, and tells the other tabs. */
export function wipeDevice(): void {
  // First, so that the other tabs know why the session is gone.
  window.localStorage.setItem(SIGNED_OUT, crypto.randomUUID());
  followSignOut();
  wipe(window.localStorage);
}

/** Leaves nothing of the person in this tab if somebody has signed out in any tab. Answers whether that was so. */
export function followSignOut(): boolean {
  const last = window.localStorage.getItem(SIGNED_OUT);
  if (last === window.sessionStorage.getItem(SIGNED_OUT)) return false;
  wipe(window.sessionStorage);
  window.sessionStorage.setItem(SIGNED_OUT, last ?? '');
  return true;
}
