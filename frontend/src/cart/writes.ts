import { asRefusal, type Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import type { CartCalls } from './calls';
import { MOST, type Intent, type Snapshot } from './view';

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
  #running: Promise<boolean> | null = null;
  #retired = false;

  constructor(
    private readonly calls: CartCalls,
    private readonly outcomes: Outcomes,
  ) {}

  want(productId: string, intent: Intent): void {
    const snapshot = intent.snapshot ?? this.intents.get(productId)?.snapshot;
    this.intents.set(productId, { ...intent, ...(snapshot && { snapshot }) });
    this.outcomes.onChange();
    this.#soon();
  }

  /** Before the server's cart is known, what is added waits as an addition to it. */
  wantMore(productId: string, quantity: number, snapshot: Snapshot): void {
    const before = this.intents.get(productId);
    const sum = Math.min(MOST, (before?.quantity ?? 0) + quantity);
    this.want(productId, { quantity: sum, more: before?.more ?? before === undefined, snapshot });
  }

  /** Now that the server's cart is known, additions to it become quantities. */
  settle(cart: Cart): void {
    for (const [productId, { quantity, more, snapshot }] of this.intents) {
      if (!more) continue;
      const there = cart.products.find((line) => line.productId === productId)?.quantity ?? 0;
      this.intents.set(productId, { quantity: Math.min(MOST, there + quantity), ...(snapshot && { snapshot }) });
      this.#soon();
    }
  }

  /** Sends what waits, and ends when the server has said yes or no to all of it. Answers whether it was yes. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => (this.#running = null));
    return this.#running;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.intents.clear();
  }

  /** Somebody else is here now: nothing more may be sent in their name. */
  retire(): void {
    this.#retired = true;
    this.forget();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET_MS);
  }

  async #drain(): Promise<boolean> {
    let accepted = true;
    for (let next = this.#first(); next && this.outcomes.current(); next = this.#first()) {
      const [productId, intent] = next;
      try {
        const cart = await this.#sendPatiently(productId, intent.quantity);
        this.#done(productId, intent);
        this.outcomes.onCart(cart);
      } catch (reason) {
        accepted = false;
        this.#done(productId, intent);
        await this.outcomes.onRefused(productId, intent, asRefusal(reason));
      }
      this.outcomes.onChange();
    }
    return accepted && this.intents.size === 0;
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
      if (this.#retired) throw reason;
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
      if (asRefusal(reason).code === 'NOT_IN_CART' && !this.#retired) return this.calls.add(productId, quantity);
      throw reason;
    }
  }

  #isThere(productId: string): boolean {
    return this.outcomes.current()?.products.some((line) => line.productId === productId) ?? false;
  }
}
