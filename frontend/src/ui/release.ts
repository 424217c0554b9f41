const KEY = 'souk.reloaded';
/** The address of a script of the page, in its source: it names most of them as preloads. */
const SCRIPT = /(?<=<(?:script[^>]+src|link rel="preload" as="script"[^>]+href)=")[^"]+/g;

let lastThing: () => Promise<unknown> = async () => {};

/** What is still to be done before the page may go. */
export function beforeReload(deed: () => Promise<unknown>): void {
  lastThing = deed;
}

/** Asks for this page as it is served now. Fails when the shop cannot be reached. */
async function served(): Promise<string> {
  return (await fetch(window.location.pathname, { cache: 'no-cache' })).text();
}

/** Loads the page anew, unless that would only show the browser's own page of an unreachable shop. */
export async function reload(): Promise<void> {
  await served();
  await lastThing().catch(() => {});
  window.location.reload();
}

/**
 * Called when a script did not come. After a new release the page names other scripts than this tab has: then it
 * is loaded anew, once for each release. What is typed where nobody keeps it is not thrown away: the shopper decides.
 */
export async function followRelease(): Promise<void> {
  const has = new Set([...document.scripts].map((script) => script.getAttribute('src')));
  const named = (await served().catch(() => '')).match(SCRIPT) ?? [];
  const other = named.find((src) => !has.has(src));
  if (!other || document.querySelector('[data-unkept]')) return;
  const before = window.sessionStorage.getItem(KEY) ?? '';
  if (before.includes(other)) return;
  window.sessionStorage.setItem(KEY, `${before} ${other}`);
  await reload().catch(() => {});
}
