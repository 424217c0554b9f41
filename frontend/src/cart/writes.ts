import { asRefusal, type Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import type { CartCalls } from './calls';
import type { Intent } from './view';

const QUIET_MS = 300;
const AGAIN_MS = 700;

interface Outcomes {
  current(): Cart | null;
  onCart(cart: Cart): void;
  onRefused(productId: string, intent: Intent, refusal: Refusal): Promise<void>;
  onChange(): void;
}

/**
 * Sends what the shopper wants, one call at a time. Many clicks within a moment become one call, as
 * quantities are absolute and only the last one is sent.
 */
export class Writes {
  readonly intents = new Map<string, Intent>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(
    private readonly calls: CartCalls,
    private readonly outcomes: Outcomes,
  ) {}

  want(productId: string, intent: Intent): void {
    const before = this.intents.get(productId);
    this.intents.set(productId, { ...before, ...intent });
    this.outcomes.onChange();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET_MS);
  }

  /** Sends what waits, and ends when the server has said yes or no to all of it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => (this.#running = null));
    await this.#running;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.intents.clear();
  }

  async #drain(): Promise<void> {
    for (let next = this.#first(); next; next = this.#first()) {
      const [productId, intent] = next;
      try {
        const cart = await this.#sendPatiently(productId, intent.quantity);
        this.#done(productId, intent);
        this.outcomes.onCart(cart);
      } catch (reason) {
        this.#done(productId, intent);
        await this.outcomes.onRefused(productId, intent, asRefusal(reason));
      }
      this.outcomes.onChange();
    }
  }

  #first(): [string, Intent] | undefined {
    return this.intents.entries().next().value;
  }

  /** What was wanted anew in the meantime stays to be sent. */
  #done(productId: string, sent: Intent): void {
    if (this.intents.get(productId) === sent) this.intents.delete(productId);
  }

  async #sendPatiently(productId: string, quantity: number): Promise<Cart> {
    try {
      return await this.#send(productId, quantity);
    } catch (reason) {
      const refusal = asRefusal(reason);
      // An addition whose fate is unknown must not be sent twice; setting a quantity may.
      if (!refusal.passing || (refusal.status !== 409 && refusal.status !== 429 && !this.#isThere(productId))) throw reason;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      return this.#send(productId, quantity);
    }
  }

  async #send(productId: string, quantity: number): Promise<Cart> {
    if (quantity === 0) return this.calls.remove(productId);
    if (!this.#isThere(productId)) return this.calls.add(productId, quantity);
    try {
      return await this.calls.change(productId, quantity);
    } catch (reason) {
      // Another tab took it out.
      if (asRefusal(reason).code === 'NOT_IN_CART') return this.calls.add(productId, quantity);
      throw reason;
    }
  }

  #isThere(productId: string): boolean {
    return this.outcomes.current()?.products.some((line) => line.productId === productId) ?? false;
  }
}
