import type { BodyFault } from '@/api/refusal';
import type { ListingChange, ListingDraft, Money, Product, VariantChange } from '@/api/shapes';
import { amountText, parseAmount } from '@/ui/money';
import { lengthOf, tooLong } from '@/ui/text';
import { countOf, MOST_VALUES, MOST_VARIANTS, type Row, type TableRow, type TypedOption } from './typed';

type Options = readonly TypedOption[];
type VariantDraft = NonNullable<ListingDraft['variants']>[number];

/** What is wrong, by the place: `options`, an option's or a value's key, or a row's key and the field. */
export type CellFaults = Readonly<Record<string, string>>;

export const cellOf = (key: string, field: keyof Row): string => `${key} ${field}`;

const MOST_STOCK = 1_000_000;
const MOST_TEXT = 40;

const priceOf = ({ price }: Row, currency: string): Money => ({ amount: parseAmount(price, currency) ?? 0, currency });

export const sentOptions = (options: Options): Product['options'] =>
  options.map(({ name, values }) => ({ name: name.trim(), values: values.map(({ text }) => text.trim()) }));

/** The variants of a new listing: the rows that are for sale. */
export function draftsOf(table: readonly TableRow[], currency: string): VariantDraft[] {
  return table
    .filter(({ on }) => on)
    .map((row) => ({
      values: row.values,
      price: priceOf(row, currency),
      stock: Number(row.stock),
      ...(row.sku.trim() && { sku: row.sku.trim() }),
      ...(row.image && { image: row.image }),
    }));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changes of a listed product's options and variants. What has left the table is archived. */
export function variantChange(before: Product, options: Options, table: readonly TableRow[]): Pick<ListingChange, 'options' | 'variants'> {
  const { currency } = before.price;
  const now = sentOptions(options);
  const gone = before.variants.filter(({ id, status }) => status === 'active' && !table.some((row) => row.id === id));
  const variants: VariantChange[] = [
    ...table.flatMap((row): VariantChange[] => (row.id === null ? draftsOf([row], currency) : changeOfRow(before, row, currency))),
    ...gone.map(({ id }) => ({ id, status: 'archived' as const })),
  ];
  return { ...(!same(now, before.options) && { options: now }), ...(variants.length > 0 && { variants }) };
}

function changeOfRow({ variants }: Product, row: TableRow, currency: string): VariantChange[] {
  const was = variants.find(({ id }) => id === row.id);
  if (!was) return [];
  const price = priceOf(row, currency);
  const stock = Number(row.stock) - was.stock;
  const status = row.on ? 'active' : 'archived';
  const change = {
    ...(!same(row.values, was.values) && { values: row.values }),
    ...(status !== was.status && { status }),
    ...(row.on && price.amount !== was.price.amount && { price }),
    ...(row.on && stock !== 0 && { restock: stock }),
    ...(row.sku.trim() !== (was.sku ?? '') && { sku: row.sku.trim() }),
    ...(row.image !== (was.image?.src ?? '') && { image: row.image }),
  } satisfies VariantChange;
  return Object.keys(change).length > 0 ? [{ id: was.id, ...change }] : [];
}

export function cellFaults(options: Options, table: readonly TableRow[], currency: string): CellFaults {
  const faults: Record<string, string> = {};
  const names = options.map(({ name }) => name.trim());
  options.forEach(({ key, name, values }, at) => {
    const fault = textFault(name, names.indexOf(name.trim()) < at, 'It needs a name, such as Size.');
    if (fault) faults[key] = fault;
    else if (values.length === 0) faults[key] = 'It needs at least one value.';
    else if (values.length > MOST_VALUES) faults[key] = `At most ${MOST_VALUES} values.`;
    const texts = values.map(({ text }) => text.trim());
    values.forEach((value, place) => {
      const wrong = textFault(value.text, texts.indexOf(value.text.trim()) < place, 'It needs a name.');
      if (wrong) faults[value.key] = wrong;
    });
  });
  if (options.length === 0) faults.options = 'Add an option, such as Size.';
  else if (countOf(options) > MOST_VARIANTS) faults.options = `That makes ${countOf(options)} variants, and there can be ${MOST_VARIANTS}.`;
  else if (table.length > 0 && !table.some(({ on }) => on)) faults.options = 'At least one variant is for sale.';
  for (const row of table.filter(({ on }) => on)) Object.assign(faults, rowFaults(row, currency));
  return faults;
}

function rowFaults(row: TableRow, currency: string): Record<string, string> {
  const amount = parseAmount(row.price, currency);
  const long = lengthOf(row.sku) - MOST_TEXT;
  return {
    ...(!amount && { [cellOf(row.key, 'price')]: `A price, such as ${amountText({ amount: 1250, currency })}.` }),
    ...((!/^\d+$/.test(row.stock.trim()) || Number(row.stock) > MOST_STOCK) && { [cellOf(row.key, 'stock')]: 'A whole number.' }),
    ...(long > 0 && { [cellOf(row.key, 'sku')]: tooLong(long) }),
  };
}

function textFault(text: string, again: boolean, empty: string): string | null {
  if (text.trim() === '') return empty;
  if (lengthOf(text) > MOST_TEXT) return tooLong(lengthOf(text) - MOST_TEXT);
  return again ? 'It is there twice.' : null;
}

/** Faults that the shop found, at the cells that they are about; at the options, where a place is not known. */
export function cellFaultsFrom(errors: readonly BodyFault[], sent: Pick<ListingChange, 'variants'>, table: readonly TableRow[]): CellFaults {
  const faults: Record<string, string> = {};
  for (const { pointer, detail } of errors) {
    const [, place, number, field = ''] = pointer.split('/');
    if (place !== 'options' && place !== 'variants') continue;
    const about = place === 'variants' ? sent.variants?.[Number(number)] : undefined;
    const row = table.find(({ id, values }) => (about?.id ? id === about.id : same(values, about?.values)));
    const name = field === 'restock' ? 'stock' : field;
    const known = row && (name === 'price' || name === 'stock' || name === 'sku');
    faults[known ? cellOf(row.key, name) : 'options'] ??= detail;
  }
  return faults;
}
