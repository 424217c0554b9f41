import type { Cart, CartLine, CartWarning, Choice, Image, Money, SellerReference } from '@/api/shapes';
import { boughtOf, type Bought } from './lineId';

/** The most of one line. */
export const MOST = 99;

/** What is known of a product before the server has priced it. */
export interface Snapshot {
  title: string;
  image: Image | null;
  price: Money;
  /** Unknown of what was put in by an older page. */
  seller?: SellerReference | undefined;
  /** What was chosen of its options. */
  options?: Choice | undefined;
}

/** How many of a line the shopper wants, all told; 0 takes it out. */
export interface Intent {
  quantity: number;
  /** The quantity comes on top of what the server has, which is not known yet. */
  more?: boolean;
  snapshot?: Snapshot;
}

export interface ViewLine {
  id: string;
  productId: string;
  /** What was chosen of its options; none if it has none. */
  options: Choice;
  delivery?: CartLine['delivery'];
  quantity: number;
  title: string;
  seller: SellerReference | null;
  image: Image | null;
  price: Money | null;
  /** Null until the server has worked it out. */
  lineTotal: Money | null;
  available: boolean;
}

export interface CartView {
  status: 'loading' | 'ready' | 'failed';
  owner: 'guest' | 'shopper';
  lines: ViewLine[];
  total: Money | null;
  count: number;
  /** Whether quantities are shown that the server has not confirmed yet; the total is then an old one. */
  settling: boolean;
  warnings: CartWarning[];
  version: number;
  /** Names what each line costs, for the order to agree to; empty for a guest. */
  pricing: string;
  /** What the shopper had put in as a guest and could not be taken along. */
  left: (Bought & { quantity: number; title: string; options?: Choice | undefined })[];
  failure?: unknown;
}

export const EMPTY: CartView = {
  status: 'loading',
  owner: 'guest',
  lines: [],
  total: null,
  count: 0,
  settling: false,
  warnings: [],
  version: 0,
  pricing: '',
  left: [],
};

export function countOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** What the shopper put in while the server's cart is not known. */
export function unknown(intents: ReadonlyMap<string, Intent>, failure: unknown): CartView {
  const nothing: Cart = { userId: '', version: 0, products: [], totalAmount: 0, currency: 'EUR', pricing: '', warnings: [] };
  const status = failure === undefined ? 'loading' : 'failed';
  return { ...overlay(nothing, intents), total: null, status, failure };
}

/** The server's cart with what the shopper wants laid over it: quantities only, never sums. */
export function overlay(cart: Cart, intents: ReadonlyMap<string, Intent>): CartView {
  const lines: ViewLine[] = [];
  for (const line of cart.products) {
    const wanted = intents.get(line.id);
    if (wanted?.quantity === 0) continue;
    const changed = wanted !== undefined && wanted.quantity !== line.quantity;
    lines.push({
      id: line.id,
      productId: line.productId,
      options: line.options,
      delivery: line.delivery,
      quantity: wanted?.quantity ?? line.quantity,
      title: line.title,
      seller: line.seller,
      image: line.image,
      price: line.price,
      lineTotal: changed ? null : line.lineTotal,
      available: line.available,
    });
  }
  for (const [id, { quantity, snapshot }] of intents) {
    if (quantity === 0 || cart.products.some((line) => line.id === id)) continue;
    lines.push({
      id,
      productId: boughtOf(id).productId,
      options: snapshot?.options ?? [],
      quantity,
      title: snapshot?.title ?? '',
      seller: snapshot?.seller ?? null,
      image: snapshot?.image ?? null,
      price: snapshot?.price ?? null,
      lineTotal: null,
      available: true,
    });
  }
  return {
    status: 'ready',
    owner: 'shopper',
    lines,
    total: { amount: cart.totalAmount, currency: cart.currency },
    count: countOf(lines),
    settling: intents.size > 0,
    warnings: cart.warnings.filter(({ id }) => intents.get(id)?.quantity !== 0),
    version: cart.version,
    pricing: cart.pricing,
    left: [],
  };
}
