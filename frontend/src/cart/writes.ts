import { asRefusal, type Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import type { CartCalls } from './calls';
import { MOST, type Intent, type Snapshot } from './view';

const QUIET_MS = 300;
const AGAIN_MS = 700;

interface Outcomes {
  current(): Cart | null;
  onCart(cart: Cart): void;
  onRefused(id: string, intent: Intent, refusal: Refusal): Promise<void>;
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

  want(id: string, intent: Intent): void {
    const snapshot = intent.snapshot ?? this.intents.get(id)?.snapshot;
    this.intents.set(id, { ...intent, ...(snapshot && { snapshot }) });
    this.outcomes.onChange();
    this.#soon();
  }

  /** Before the server's cart is known, what is added waits as an addition to it. */
  wantMore(id: string, quantity: number, snapshot: Snapshot): void {
    const before = this.intents.get(id);
    const sum = Math.min(MOST, (before?.quantity ?? 0) + quantity);
    this.want(id, { quantity: sum, more: before?.more ?? before === undefined, snapshot });
  }

  /** Now that the server's cart is known, additions to it become quantities. */
  settle(cart: Cart): void {
    for (const [id, { quantity, more, snapshot }] of this.intents) {
      if (!more) continue;
      const there = cart.products.find((line) => line.id === id)?.quantity ?? 0;
      this.intents.set(id, { quantity: Math.min(MOST, there + quantity), ...(snapshot && { snapshot }) });
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
      const [id, intent] = next;
      try {
        const cart = await this.#sendPatiently(id, intent.quantity);
        this.#done(id, intent);
        this.outcomes.onCart(cart);
      } catch (reason) {
        accepted = false;
        this.#done(id, intent);
        await this.outcomes.onRefused(id, intent, asRefusal(reason));
      }
      this.outcomes.onChange();
    }
    return accepted && this.intents.size === 0;
  }

  #first(): [string, Intent] | undefined {
    return this.intents.entries().next().value;
  }

  /** What was wanted anew in the meantime stays to be sent. */
  #done(id: string, sent: Intent): void {
    if (this.intents.get(id) === sent) this.intents.delete(id);
  }

  async #sendPatiently(id: string, quantity: number): Promise<Cart> {
    try {
      return await this.#send(id, quantity);
    } catch (reason) {
      const refusal = asRefusal(reason);
      // An addition whose fate is unknown must not be sent twice; setting a quantity may.
      if (!refusal.passing || (refusal.status !== 409 && refusal.status !== 429 && !this.#isThere(id))) throw reason;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (this.#retired) throw reason;
      return this.#send(id, quantity);
    }
  }

  async #send(id: string, quantity: number): Promise<Cart> {
    if (quantity === 0) return this.calls.remove(id);
    if (!this.#isThere(id)) return this.calls.add(id, quantity);
    try {
      return await this.calls.change(id, quantity);
    } catch (reason) {
      // Another tab took it out.
      if (asRefusal(reason).code === 'NOT_IN_CART' && !this.#retired) return this.calls.add(id, quantity);
      throw reason;
    }
  }

  #isThere(id: string): boolean {
    return this.outcomes.current()?.products.some((line) => line.id === id) ?? false;
  }
}
