import type { Cart, CartLine, CartWarning, Image, Money, SellerReference } from '@/api/shapes';

/** The most of one product. */
export const MOST = 99;

/** What is known of a product before the server has priced it. */
export interface Snapshot {
  title: string;
  image: Image | null;
  price: Money;
  /** Unknown of what was put in by an older page. */
  seller?: SellerReference | undefined;
}

/** How many of a product the shopper wants, all told; 0 takes it out. */
export interface Intent {
  quantity: number;
  /** The quantity comes on top of what the server has, which is not known yet. */
  more?: boolean;
  snapshot?: Snapshot;
}

export interface ViewLine {
  productId: string;
  /** What a quote calls it; unknown until the server has it. */
  lineId?: string;
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
  left: { productId: string; quantity: number; title: string }[];
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
    const wanted = intents.get(line.productId);
    if (wanted?.quantity === 0) continue;
    const changed = wanted !== undefined && wanted.quantity !== line.quantity;
    lines.push({
      productId: line.productId,
      lineId: line.id,
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
  for (const [productId, { quantity, snapshot }] of intents) {
    if (quantity === 0 || cart.products.some((line) => line.productId === productId)) continue;
    lines.push({
      productId,
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
    warnings: cart.warnings.filter(({ productId }) => intents.get(productId)?.quantity !== 0),
    version: cart.version,
    pricing: cart.pricing,
    left: [],
  };
}
