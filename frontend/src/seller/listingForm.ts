import type { BodyFault } from '@/api/refusal';
import type { Image, ListingChange, ListingDraft, Product } from '@/api/shapes';
import { amountText, parseAmount } from '@/ui/money';
import { lengthOf, tooLong } from '@/ui/text';
import { cellFaults, draftsOf, sentOptions, type CellFaults } from './variants/sending';
import { optionsOf, tableOf, type Edits, type Rows, type TableRow, type TypedOption } from './variants/typed';

/** What is typed, as it is typed. */
export interface Typed {
  title: string;
  description: string;
  category: string;
  price: string;
  stock: string;
  images: Image[];
  delivery: Product['delivery'];
  /** Whether it comes in options; then price and stock are what its new variants begin with. */
  optioned: boolean;
  options: readonly TypedOption[];
  /** What was typed into the rows of its variants. */
  rows: Edits;
}

export type Faults = Partial<Record<keyof Typed, string>> & { cells?: CellFaults };

export const BLANK: Typed = {
  title: '',
  description: '',
  category: '',
  price: '',
  stock: '1',
  images: [],
  delivery: 'parcel',
  optioned: false,
  options: [],
  rows: {},
};
export const MOST_IMAGES = 8;
const MOST_STOCK = 1_000_000;
const MOST_TITLE = 120;
const MOST_DESCRIPTION = 5000;

export function typedOf(product: Product): Typed {
  const { title, description, category, price, stock, images, delivery, options } = product;
  const plain = { title, description, category, price: amountText(price), stock: String(stock), images, delivery, optioned: false, options: [], rows: {} };
  // What new variants begin with is not known of others.
  return options.length === 0 ? plain : { ...plain, price: '', stock: '', optioned: true, options: optionsOf(product) };
}

export const tableOfTyped = ({ options, rows, price, stock }: Typed, listed: Rows): TableRow[] => tableOf(options, listed, rows, { price, stock });

export function faultsOf(typed: Typed, currency: string, listed: Rows = {}): Faults {
  const faults: Faults = {};
  const stock = Number(typed.stock);
  const price = parseAmount(typed.price, currency);
  if (typed.title.trim() === '') faults.title = 'It needs a name.';
  else if (lengthOf(typed.title) > MOST_TITLE) faults.title = tooLong(lengthOf(typed.title) - MOST_TITLE);
  if (typed.description.trim() === '') faults.description = 'Say what it is.';
  else if (lengthOf(typed.description) > MOST_DESCRIPTION) faults.description = tooLong(lengthOf(typed.description) - MOST_DESCRIPTION);
  if (typed.category === '') faults.category = 'Choose a category.';
  if (typed.optioned) {
    const cells = cellFaults(typed.options, tableOfTyped(typed, listed), currency);
    return Object.keys(cells).length > 0 ? { ...faults, cells } : faults;
  }
  if (price === 0) faults.price = 'A price above nothing.';
  if (price === null) faults.price = `A price in ${currency}, such as ${amountText({ amount: 1250, currency })}.`;
  if (!/^\d+$/.test(typed.stock.trim()) || stock > MOST_STOCK) faults.stock = 'How many there are, as a whole number.';
  return faults;
}

export function draftOf(typed: Typed, currency: string, listed: Rows = {}): ListingDraft {
  return {
    title: typed.title.trim(),
    description: typed.description.trim(),
    category: typed.category,
    ...(typed.optioned
      ? { options: sentOptions(typed.options), variants: draftsOf(tableOfTyped(typed, listed), currency) }
      : { price: { amount: parseAmount(typed.price, currency) ?? 0, currency }, stock: Number(typed.stock) }),
    images: addressesOf(typed.images),
    delivery: typed.delivery,
  };
}

/** Only what was typed over, so that what changed elsewhere meanwhile is not undone by a field nobody touched. */
export function editOf(start: Typed, typed: Typed): Partial<Typed> {
  const names = (Object.keys(start) as (keyof Typed)[]).filter((name) => plain(typed[name]) !== plain(start[name]));
  return Object.fromEntries(names.map((name) => [name, typed[name]]));
}

const addressesOf = (images: readonly Image[]) => images.map(({ src }) => src);

const plain = (value: unknown): string => JSON.stringify(value);

/** What to ask the shop for, but for options and variants. Stock is sent as a difference: it stays right whatever is sold meanwhile. */
export function changeOf(start: Typed, draft: ListingDraft): ListingChange {
  const { title, description, category, price, stock, images, delivery = start.delivery } = draft;
  const plainly = { price: price ? amountText(price) : start.price, stock: typeof stock === 'number' ? String(stock) : start.stock };
  const edited = editOf(start, { ...start, title, description, category, ...plainly, delivery });
  const shown = String(images) !== String(addressesOf(start.images));
  return {
    ...('title' in edited && { title }),
    ...('description' in edited && { description }),
    ...('category' in edited && { category }),
    ...('price' in edited && price && { price }),
    ...(shown && { images }),
    ...('delivery' in edited && { delivery }),
    ...('stock' in edited && { restock: Number(plainly.stock) - Number(start.stock) }),
  };
}

/** Faults that the API found, beside the fields they belong to. */
export function faultsFrom(errors: readonly BodyFault[]): Faults {
  const faults: Faults = {};
  for (const { pointer, detail } of errors) {
    const field = pointer.split('/')[1];
    const name = field === 'restock' ? 'stock' : field;
    if (name && name in BLANK) faults[name as keyof Typed] = detail;
  }
  return faults;
}
