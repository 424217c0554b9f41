import type { Product } from '@/api/shapes';
import { amountText } from '@/ui/money';

/** A value as it is typed. Its key stays when it is renamed or moved, and the rows are known by it. */
export interface TypedValue {
  key: string;
  text: string;
}

export interface TypedOption {
  key: string;
  name: string;
  values: readonly TypedValue[];
}

export interface Row {
  /** Null of a variant that the shop does not have yet. */
  id: string | null;
  price: string;
  stock: string;
  sku: string;
  /** The address of one of the listing's pictures, or empty. */
  image: string;
  /** Whether it is for sale. */
  on: boolean;
}

/** What a row is known by: the keys of its values, in whatever order their options are. */
type RowKey = string;
export type Rows = Readonly<Record<RowKey, Row>>;
/** What was typed into rows, and nothing that was not. Those of values that are gone stay, for when they come back. */
export type Edits = Readonly<Record<RowKey, Partial<Row>>>;

export interface TableRow extends Row {
  key: RowKey;
  /** Its values as they are called now, in the order of the options. */
  values: string[];
}

export const MOST_OPTIONS = 3;
export const MOST_VALUES = 10;
export const MOST_VARIANTS = 100;

const valueKey = (option: string, value: string): string => `${option}\t${value}`;
const rowKey = (keys: readonly string[]): RowKey => keys.toSorted().join('\n');
const keysOf = (values: readonly TypedValue[]): string[] => values.map(({ key }) => key);
const partsOf = (key: RowKey): string[] => key.split('\n');

export function optionsOf({ options }: Product): TypedOption[] {
  return options.map(({ name, values }) => ({ key: name, name, values: values.map((text) => ({ key: valueKey(name, text), text })) }));
}

/** The variants that the shop has, of values that are still there; what it does not have is not for sale. */
export function rowsOf(product: Product): Rows {
  const { options, variants } = product;
  const archivedFirst = variants.toSorted((one, other) => Number(one.status === 'active') - Number(other.status === 'active'));
  const notMade: Row = { id: null, price: '', stock: '', sku: '', image: '', on: false };
  const made = archivedFirst
      .filter(({ values }) => values.length === options.length && options.every((option, at) => option.values.includes(values[at] ?? '')))
      .map(({ id, values, price, stock, sku, image, status }) => [
        rowKey(options.map(({ name }, at) => valueKey(name, values[at] ?? ''))),
        { id, price: amountText(price), stock: String(stock), sku: sku ?? '', image: image?.src ?? '', on: status === 'active' },
      ] as const);
  return Object.fromEntries([...combinations(optionsOf(product)).map((values) => [rowKey(keysOf(values)), notMade] as const), ...made]);
}

/** A key that no other has; the same again for what was removed and is back. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.includes(key)) return key;
  }
}

export const newValue = (option: TypedOption, text: string): TypedValue => ({
  key: freeKey(valueKey(option.key, text), option.values.map(({ key }) => key)),
  text,
});

const withValues = (options: readonly TypedOption[]): TypedOption[] => options.filter(({ values }) => values.length > 0);

export const countOf = (options: readonly TypedOption[]): number =>
  withValues(options).length === 0 ? 0 : withValues(options).reduce((product, { values }) => product * values.length, 1);

/** Every combination of the values as a row; none if there are more than a product may have. */
export function tableOf(options: readonly TypedOption[], listed: Rows, edits: Edits, start: Pick<Row, 'price' | 'stock'>): TableRow[] {
  if (countOf(options) === 0 || countOf(options) > MOST_VARIANTS) return [];
  const used = new Set<string>();
  return combinations(withValues(options)).map((values) => {
    const keys = keysOf(values);
    const key = rowKey(keys);
    const blank: Row = { id: null, ...start, sku: '', image: '', on: true };
    const near = key in listed || key in edits ? key : nearestTo(keys, [...Object.keys(listed), ...Object.keys(edits)]);
    const found: Row = near === null ? blank : { ...blank, ...listed[near], ...edits[near] };
    // A variant that becomes several goes on as the first of them.
    const own = near === key || (found.id !== null && !used.has(found.id));
    const row = own && !(found.id !== null && used.has(found.id)) ? found : { ...found, id: null, sku: '' };
    if (row.id !== null) used.add(row.id);
    return { ...row, key, values: values.map(({ text }) => text.trim()) };
  });
}

function combinations(options: readonly TypedOption[]): TypedValue[][] {
  return options.reduce<TypedValue[][]>((rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);
}

/** When an option comes or goes, the row that a combination was a part of, or is a part of now. */
function nearestTo(keys: readonly string[], rows: readonly RowKey[]): RowKey | null {
  const found = rows.filter((row) => {
    const parts = partsOf(row);
    return parts.every((part) => keys.includes(part)) || keys.every((key) => parts.includes(key));
  });
  return found.toSorted((one, other) => partsOf(other).length - partsOf(one).length)[0] ?? null;
}

export const withEdit = (edits: Edits, key: RowKey, change: Partial<Row>): Edits => ({ ...edits, [key]: { ...edits[key], ...change } });

/** The same for all rows. */
export const filled = (edits: Edits, table: readonly TableRow[], change: Partial<Row>): Edits =>
  table.reduce((all, { key }) => withEdit(all, key, change), edits);
