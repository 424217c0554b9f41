import type { Order, OrderRequest } from '@/api/shapes';

/**
 * One try to buy one cart. It is kept until its order is settled: the same key and body give the same order
 * and its payment back, after a reload, in another tab, however often.
 */
export interface Attempt {
  shopperId: string;
  key: string;
  /** Absent if the order was placed on another device: its payment is then found by the order's id. */
  body?: OrderRequest;
  /** Unknown until the shop has said that the order was placed. */
  orderId?: string;
  /** Set once the shopper has paid as far as this page knows; only Stripe's word to the shop settles it. */
  confirmed?: boolean;
}

/** One whose order this browser has asked for. */
export type Begun = Attempt & { body: OrderRequest };

export const isBegun = (attempt: Attempt): attempt is Begun => attempt.body !== undefined;

const KEY = 'souk.payments';
/** What is older was closed by the shop long ago. */
const KEPT = 10;

/** Those of one shopper, the latest last: one may begin another order before the first is paid. */
export function attemptsOf(storage: Storage, shopperId: string): Attempt[] {
  return all(storage).filter((attempt) => attempt.shopperId === shopperId);
}

export function attemptAt(storage: Storage, shopperId: string, orderId: string): Attempt | null {
  return attemptsOf(storage, shopperId).find((attempt) => attempt.orderId === orderId) ?? null;
}

/** Remembers an order that was placed on another device and is paid on this one. */
export function adopt(storage: Storage, shopperId: string, orderId: string): void {
  if (!attemptAt(storage, shopperId, orderId)) saveAttempt(storage, { shopperId, key: orderId, orderId });
}

export function saveAttempt(storage: Storage, attempt: Attempt): void {
  save(storage, [...others(storage, attempt.key), attempt].slice(-KEPT));
}

export function endAttempt(storage: Storage, key: string): void {
  save(storage, others(storage, key));
}

/** Ends the attempts of orders that are settled: an attempt may hold an address. */
export function endSettled(storage: Storage, shopperId: string, orders: readonly Order[]): void {
  for (const { id, paymentStatus } of orders) {
    const attempt = paymentStatus === 'Pending' ? null : attemptAt(storage, shopperId, id);
    if (attempt) endAttempt(storage, attempt.key);
  }
}

/** The same cart gets the same key, so that two tabs or two clicks order it once. */
export function attemptFor(before: readonly Attempt[], shopperId: string, body: OrderRequest): Begun {
  const same = before.find((attempt): attempt is Begun => !attempt.orderId && attempt.shopperId === shopperId && isBegun(attempt) && sameBody(attempt.body, body));
  return same ?? { shopperId, key: crypto.randomUUID(), body };
}

function all(storage: Storage): Attempt[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    if (Array.isArray(found)) return found.filter(isAttempt);
  } catch {
    // Nothing that we wrote.
  }
  return [];
}

const others = (storage: Storage, key: string): Attempt[] => all(storage).filter((attempt) => attempt.key !== key);

function save(storage: Storage, attempts: Attempt[]): void {
  if (attempts.length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(attempts));
}

function isAttempt(found: unknown): found is Attempt {
  const { shopperId, key, body, orderId } = (found ?? {}) as Partial<Attempt>;
  return typeof shopperId === 'string' && typeof key === 'string' && (typeof body === 'object' || typeof orderId === 'string');
}

/** Both were made by the same function, so their parts stand in the same order. */
function sameBody(one: OrderRequest, other: OrderRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
