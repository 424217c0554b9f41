export interface Category {
  id: string;
  name: string;
  image?: string;
}

/** What differs between stages, read from /config.json so that one build serves all of them. */
export interface Settings {
  apiBase: string;
  /** Where the shop is for everybody, when it is not where this page came from. */
  origin?: string;
  issuer: string;
  clientId: string;
  scope: string;
  publishableKey: string;
  currency: string;
  categories: Category[];
  stripeScript?: string;
}

let pending: Promise<Settings> | undefined;

export function settings(): Promise<Settings> {
  pending ??= read().catch((reason: unknown) => {
    pending = undefined;
    throw reason;
  });
  return pending;
}

async function read(): Promise<Settings> {
  const early = window.souk?.config;
  if (!early) return fetched();
  delete window.souk?.config;
  // What the page's head asked for may have failed in passing: it is asked for once more.
  return early.then((found) => complete(found as Partial<Settings>)).catch(fetched);
}

async function fetched(): Promise<Settings> {
  const found: unknown = await fetch('/config.json').then((response) => response.json());
  return complete(found as Partial<Settings>);
}

export function complete(found: Partial<Settings>): Settings {
  const { issuer, clientId } = found;
  if (!issuer || !clientId) throw new Error('config.json must name an issuer and a clientId.');
  return {
    ...found,
    issuer,
    clientId,
    apiBase: found.apiBase ?? '',
    scope: found.scope ?? 'openid souk/shop',
    publishableKey: found.publishableKey ?? '',
    currency: found.currency ?? 'EUR',
    categories: found.categories ?? [],
  };
}

export function forgetSettings(): void {
  pending = undefined;
}
