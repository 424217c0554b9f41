import { asRefusal, type Refusal } from '@/api/refusal';
import type { Cart } from '@/api/shapes';
import type { CartCalls } from './calls';
import { GUEST_KEY, loadGuest, refreshLine, saveGuest, viewOfGuest, wantAsGuest, type GuestCart } from './guest';
import { boughtOf, lineIdOf, lineIdOfProduct } from './lineId';
import { EMPTY, MOST, overlay, unknown, type CartView, type Intent, type Snapshot } from './view';
import { withWaiting } from './waiting';
import { Writes } from './writes';

export interface CartNews {
  refused(refusal: Refusal, again: () => void): void;
  merged(cart: Cart): void;
  /** What was put in before the sign-in could not be taken along. */
  unmerged(refusal: Refusal, again: () => void): void;
  /** The session is over; what was added is kept for the next one. */
  ended(): void;
  full(): void;
}

export interface Neighbours {
  tell(): void;
  onTold(listener: () => void): void;
}

/** The one cart that everything on the page shows and changes, a guest's or a shopper's. */
export class CartStore {
  #view: CartView = EMPTY;
  #server: Cart | null = null;
  #guest: GuestCart | null = null;
  #shopper: string | null = null;
  #failure: unknown;
  #left = false;
  #writes: Writes;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly calls: CartCalls,
    private readonly storage: Storage,
    private readonly news: CartNews,
    private readonly neighbours: Neighbours,
  ) {
    this.#writes = this.#writesOfOwner();
    this.neighbours.onTold(() => void this.reload());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): CartView => this.#view;

  /** @param ended whether nobody signed out: the session is over, and its shopper will be back */
  becomeGuest(ended = false): void {
    if (ended && this.#writes.intents.size > 0) this.#keepWaiting(this.#writes.intents);
    this.#belongTo(null);
    this.#guest = loadGuest(this.storage);
    this.#show();
  }

  /** Hands the guest's cart over, once, and goes on with the shopper's own. */
  async becomeShopper(id: string): Promise<void> {
    if (this.#shopper === id) return;
    this.#belongTo(id);
    this.#show();
    await this.#handOver();
  }

  async reload(): Promise<void> {
    if (!this.#shopper) {
      if (this.#guest) this.#guest = loadGuest(this.storage);
      return this.#show();
    }
    const owner = this.#writes;
    try {
      const cart = await this.calls.read();
      if (this.#writes === owner) this.#accept(cart, true);
    } catch (reason) {
      if (this.#writes !== owner) return;
      this.#failure = reason;
      this.#show();
      const waiting = !this.#server && this.#writes.intents.size > 0;
      if (waiting) this.news.refused(asRefusal(reason), () => void this.reload());
    }
  }

  /** Gives up what a guest had put in and could not be taken along. */
  leaveGuestsLines(): void {
    this.#left = false;
    this.storage.removeItem(GUEST_KEY);
    this.#show();
  }

  /** Tries again to take along what a guest had put in. Sent again it is merged once. */
  readonly takeGuestsLines = (): Promise<void> => this.#handOver();

  /** Asks the catalogue what a guest's products cost today. */
  async refreshGuest(): Promise<void> {
    if (!this.#guest) return;
    const asked = this.#guest.lines.map(lineIdOf);
    // While the shop does not answer, the cart stays as it was last.
    const found = await this.calls.products(asked).catch(() => null);
    if (!this.#guest || !found) return;
    const products = new Map(found.map((product) => [lineIdOfProduct(product), product]));
    this.#keepGuest({
      ...this.#guest,
      lines: this.#guest.lines.map((line) =>
        asked.includes(lineIdOf(line)) ? refreshLine(line, products.get(lineIdOf(line)) ?? null) : line,
      ),
    });
  }

  quantityOf(id: string): number {
    return this.#view.lines.find((line) => line.id === id)?.quantity ?? 0;
  }

  set(id: string, quantity: number, snapshot?: Snapshot): void {
    const wanted = Math.max(0, Math.min(MOST, quantity));
    if (this.#shopper) {
      this.#writes.want(id, { quantity: wanted, ...(snapshot && { snapshot }) });
    } else {
      // Another tab may have put something in meanwhile.
      const before = loadGuest(this.storage);
      const after = wantAsGuest(before, id, wanted, snapshot);
      if (after === before && snapshot) this.news.full();
      this.#keepGuest(after);
      this.neighbours.tell();
    }
  }

  add(id: string, quantity: number, snapshot: Snapshot): void {
    if (this.#shopper && !this.#server) this.#writes.wantMore(id, quantity, snapshot);
    else this.set(id, this.quantityOf(id) + quantity, snapshot);
  }

  /** Sends what waits. Answers whether the server took all of it. */
  flush(): Promise<boolean> {
    return this.#writes.flush();
  }

  #keepGuest(guest: GuestCart): void {
    this.#guest = guest;
    saveGuest(this.storage, guest);
    this.#show();
  }

  /** Answers to what a former owner of the page asked for say nothing to this one. */
  #belongTo(shopper: string | null): void {
    this.#writes.retire();
    this.#writes = this.#writesOfOwner();
    this.#shopper = shopper;
    this.#server = null;
    this.#guest = null;
    this.#failure = undefined;
    this.#left = false;
  }

  #writesOfOwner(): Writes {
    const writes: Writes = new Writes(this.calls, {
      current: () => (this.#writes === writes ? this.#server : null),
      onCart: (cart) => {
        if (this.#writes !== writes) return;
        this.#accept(cart);
        this.neighbours.tell();
      },
      onRefused: async (id, intent, refusal) => {
        if (this.#writes === writes) await this.#refused(id, intent, refusal);
      },
      onChange: () => this.#show(),
    });
    return writes;
  }

  async #handOver(): Promise<void> {
    const owner = this.#writes;
    const guest = loadGuest(this.storage);
    if (guest.lines.length === 0) return this.reload();
    try {
      const products = guest.lines.map((line) => ({ ...boughtOf(lineIdOf(line)), quantity: line.quantity }));
      const cart = await this.calls.merge(guest.mergeId, products);
      if (loadGuest(this.storage).mergeId === guest.mergeId) this.storage.removeItem(GUEST_KEY);
      if (this.#writes !== owner) return;
      this.#left = false;
      this.#accept(cart);
      this.neighbours.tell();
      this.news.merged(cart);
    } catch (reason) {
      if (this.#writes !== owner) return;
      this.#left = true;
      await this.reload();
      if (this.#writes === owner) this.news.unmerged(asRefusal(reason), () => void this.#handOver());
    }
  }

  async #refused(id: string, intent: Intent, refusal: Refusal): Promise<void> {
    if (refusal.unsigned) return this.#keepWaiting([[id, intent], ...this.#writes.intents]);
    await this.reload();
    this.news.refused(refusal, () => this.set(id, intent.quantity, intent.snapshot));
  }

  #keepWaiting(intents: Iterable<[string, Intent]>): void {
    saveGuest(this.storage, withWaiting(loadGuest(this.storage), new Map(intents), this.#server));
    this.#writes.forget();
    this.news.ended();
  }

  /** Answers may overtake each other; an older one says nothing new. */
  #accept(cart: Cart, reread = false): void {
    this.#failure = undefined;
    if (!this.#server || cart.version > this.#server.version || (reread && cart.version === this.#server.version)) {
      this.#server = cart;
    }
    this.#writes.settle(this.#server);
    this.#show();
  }

  #show(): void {
    if (this.#shopper && this.#server) {
      this.#view = { ...overlay(this.#server, this.#writes.intents), left: this.#left ? loadGuest(this.storage).lines : [] };
    } else if (this.#shopper) {
      this.#view = unknown(this.#writes.intents, this.#failure);
    } else if (this.#guest) {
      this.#view = viewOfGuest(this.#guest);
    }
    this.#listeners.forEach((listener) => listener());
  }
}
