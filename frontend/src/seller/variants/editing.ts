import { freeKey, newValue, type TypedOption } from './typed';

type Options = readonly TypedOption[];

/** One place to the front or to the back, if there is one. */
export function moved<T>(list: readonly T[], place: number, by: number): T[] {
  const target = place + by;
  const item = list[place];
  if (item === undefined || target < 0 || target >= list.length) return [...list];
  const rest = list.toSpliced(place, 1);
  return rest.toSpliced(target, 0, item);
}

export const withOption = (options: Options): Options => [...options, { key: freeKey('option', options.map(({ key }) => key)), name: '', values: [] }];

export const withoutOption = (options: Options, key: string): Options => options.filter((option) => option.key !== key);

export const changed = (options: Options, key: string, change: (option: TypedOption) => Partial<TypedOption>): Options =>
  options.map((option) => (option.key === key ? { ...option, ...change(option) } : option));

/** The values in a text, of which some may stand between commas, that the option does not have yet. */
export function newTexts({ values }: TypedOption, typed: string): string[] {
  const texts = typed.split(',').map((text) => text.trim()).filter(Boolean);
  return [...new Set(texts)].filter((text) => !values.some((value) => value.text.trim() === text));
}

export const withTexts = (option: TypedOption, texts: readonly string[]): TypedOption =>
  texts.reduce((more, text) => ({ ...more, values: [...more.values, newValue(more, text)] }), option);
