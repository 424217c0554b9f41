declare global {
  interface Window {
    /** Requests begun by the script in the page's head, before anything else has loaded. */
    souk?: { config?: Promise<unknown>; early?: Record<string, Promise<Response>> };
  }
}

/** Hands out an answer that was asked for early, once. */
export function takeEarly(request: Request): Promise<Response> | undefined {
  const early = window.souk?.early;
  if (!early || request.method !== 'GET') return undefined;
  const url = new URL(request.url);
  if (url.origin !== window.location.origin) return undefined;
  const found = early[url.pathname + url.search];
  delete early[url.pathname + url.search];
  return found;
}
