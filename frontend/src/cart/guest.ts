import type { CartWarning, ListedProduct } from '@/api/shapes';
import { inWords } from '@/ui/money';
import { boughtOf, lineIdOf, type Bought } from './lineId';
import { countOf, type CartView, type Snapshot } from './view';

export interface GuestLine extends Snapshot, Bought {
  quantity: number;
  /** As the catalogue said last; unknown until it was asked. */
  stock?: number;
  priceBefore?: number;
}

/** A cart of nobody yet. Its id stays the same until it was handed over, so that it is merged once. */
export interface GuestCart {
  mergeId: string;
  lines: GuestLine[];
}

export const GUEST_KEY = 'souk.guest-cart';
export const MOST_LINES = 40;

export function loadGuest(storage: Storage): GuestCart {
  try {
    const found = JSON.parse(storage.getItem(GUEST_KEY) ?? '') as Partial<GuestCart>;
    if (typeof found.mergeId === 'string' && Array.isArray(found.lines)) {
      return { mergeId: found.mergeId, lines: found.lines.filter(isLine) };
    }
  } catch {
    // Nothing kept, or nothing that we wrote.
  }
  return { mergeId: crypto.randomUUID(), lines: [] };
}

export function saveGuest(storage: Storage, cart: GuestCart): void {
  if (cart.lines.length === 0) storage.removeItem(GUEST_KEY);
  else storage.setItem(GUEST_KEY, JSON.stringify(cart));
}

export function wantAsGuest(cart: GuestCart, id: string, quantity: number, snapshot?: Snapshot): GuestCart {
  const there = cart.lines.find((line) => lineIdOf(line) === id);
  if (quantity === 0) return { ...cart, lines: cart.lines.filter((line) => line !== there) };
  if (there) {
    return { ...cart, lines: cart.lines.map((line) => (line === there ? { ...line, ...snapshot, quantity } : line)) };
  }
  if (!snapshot || cart.lines.length >= MOST_LINES) return cart;
  return { ...cart, lines: [...cart.lines, { ...boughtOf(id), quantity, ...snapshot }] };
}

/** Today's price and stock of a line's product; one that is gone is null. */
export function refreshLine(line: GuestLine, product: ListedProduct | null): GuestLine {
  if (!product || product.status !== 'active') return { ...line, stock: 0 };
  const before = line.price.amount === product.price.amount ? line.priceBefore : line.price.amount;
  return {
    ...line,
    title: product.title,
    seller: product.seller,
    image: product.images[0] ?? null,
    price: product.price,
    stock: product.stock,
    ...(product.choice && { options: product.choice }),
    ...(before !== undefined && { priceBefore: before }),
  };
}

export function viewOfGuest({ lines }: GuestCart): CartView {
  const priced = lines.filter((line) => line.stock !== 0);
  const currency = lines[0]?.price.currency;
  return {
    status: 'ready',
    owner: 'guest',
    lines: lines.map((line) => ({
      id: lineIdOf(line),
      productId: line.productId,
      options: line.options ?? [],
      quantity: line.quantity,
      title: line.title,
      seller: line.seller ?? null,
      image: line.image,
      price: line.price,
      lineTotal: { ...line.price, amount: line.price.amount * line.quantity },
      available: line.stock !== 0,
    })),
    total: currency
      ? { currency, amount: priced.reduce((sum, line) => sum + line.price.amount * line.quantity, 0) }
      : null,
    count: countOf(lines),
    settling: false,
    warnings: lines.flatMap(warningsOf),
    version: 0,
    pricing: '',
    left: [],
  };
}

function warningsOf(line: GuestLine): CartWarning[] {
  const { productId, stock, quantity, price, priceBefore } = line;
  const about = { id: lineIdOf(line), productId };
  if (stock === 0) return [{ code: 'UNAVAILABLE', ...about, message: 'Not available any more.' }];
  const warnings: CartWarning[] = [];
  if (stock !== undefined && stock < quantity) {
    warnings.push({ code: 'LOW_STOCK', ...about, message: `Only ${stock} left in stock.` });
  }
  if (priceBefore !== undefined && priceBefore !== price.amount) {
    const before = inWords({ ...price, amount: priceBefore });
    warnings.push({ code: 'PRICE_CHANGED', ...about, message: `It was ${before} when you put it in.` });
  }
  return warnings;
}

function isLine(line: unknown): line is GuestLine {
  const { productId, quantity, price } = (line ?? {}) as Partial<GuestLine>;
  return typeof productId === 'string' && Number.isInteger(quantity) && typeof price?.amount === 'number';
}
