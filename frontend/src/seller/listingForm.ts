import type { BodyFault } from '@/api/refusal';
import type { Product } from '@/api/shapes';
import { amountText, parseAmount } from '@/ui/money';
import type { ListingDraft } from './contract';

/** What is typed, as it is typed. */
export interface Typed {
  title: string;
  description: string;
  category: string;
  price: string;
  stock: string;
  images: string[];
}

export type Faults = Partial<Record<keyof Typed, string>>;

export const BLANK: Typed = { title: '', description: '', category: '', price: '', stock: '1', images: [] };
export const MOST_IMAGES = 8;
const MOST_STOCK = 1_000_000;

export function typedOf({ title, description, category, price, stock, images }: Product): Typed {
  return { title, description, category, price: amountText(price), stock: String(stock), images };
}

export function faultsOf(typed: Typed, currency: string): Faults {
  const faults: Faults = {};
  const stock = Number(typed.stock);
  if (typed.title.trim() === '') faults.title = 'It needs a name.';
  if (typed.description.trim() === '') faults.description = 'Say what it is.';
  if (typed.category === '') faults.category = 'Choose a shelf.';
  if (parseAmount(typed.price, currency) === null) faults.price = `A price in ${currency}, such as ${amountText({ amount: 1250, currency })}.`;
  if (!/^\d+$/.test(typed.stock.trim()) || stock > MOST_STOCK) faults.stock = 'How many there are, as a whole number.';
  return faults;
}

export function draftOf(typed: Typed, currency: string): ListingDraft {
  return {
    title: typed.title.trim(),
    description: typed.description.trim(),
    category: typed.category,
    price: { amount: parseAmount(typed.price, currency) ?? 0, currency },
    stock: Number(typed.stock),
    images: typed.images,
  };
}

/** Only what was changed, so that a sale in the meantime is not undone by a stock nobody touched. */
export function changeOf(before: Product, after: ListingDraft): Partial<ListingDraft> {
  const change: Partial<ListingDraft> = {};
  if (after.title !== before.title) change.title = after.title;
  if (after.description !== before.description) change.description = after.description;
  if (after.category !== before.category) change.category = after.category;
  if (after.price.amount !== before.price.amount) change.price = after.price;
  if (after.stock !== before.stock) change.stock = after.stock;
  if (after.images.join() !== before.images.join()) change.images = after.images;
  return change;
}

/** Faults that the API found, beside the fields they belong to. */
export function faultsFrom(errors: readonly BodyFault[]): Faults {
  const faults: Faults = {};
  for (const { pointer, detail } of errors) {
    const field = pointer.split('/')[1];
    if (field && field in BLANK) faults[field as keyof Typed] = detail;
  }
  return faults;
}
