import type { OrderRequest } from '@/api/shapes';

/**
 * One try to buy one cart. It is kept until the order is settled: the same key and body give the same order
 * back, after a reload, in another tab, however often.
 */
export interface Attempt {
  shopperId: string;
  key: string;
  body: OrderRequest;
  orderId?: string;
  /** Set once the shopper has paid as far as this page knows; only Stripe's word to the shop settles it. */
  confirmed?: boolean;
}

const KEY = 'souk.payment';

export function loadAttempt(storage: Storage, shopperId: string): Attempt | null {
  try {
    const found = JSON.parse(storage.getItem(KEY) ?? '') as Partial<Attempt>;
    if (found.shopperId === shopperId && typeof found.key === 'string' && found.body) return found as Attempt;
  } catch {
    // Nothing kept.
  }
  return null;
}

export function saveAttempt(storage: Storage, attempt: Attempt): void {
  storage.setItem(KEY, JSON.stringify(attempt));
}

export function endAttempt(storage: Storage): void {
  storage.removeItem(KEY);
}

/** The same cart gets the same key, so that two tabs or two clicks order it once. */
export function attemptFor(before: Attempt | null, shopperId: string, body: OrderRequest): Attempt {
  if (before && !before.orderId && before.shopperId === shopperId && sameBody(before.body, body)) return before;
  return { shopperId, key: crypto.randomUUID(), body };
}

function sameBody(one: OrderRequest, other: OrderRequest): boolean {
  return one.cartVersion === other.cartVersion && one.totalAmount === other.totalAmount && one.email === other.email;
}
