/** An option and the value that is chosen of it, as sellers write them. */
export interface ChosenOption {
  name: string;
  value: string;
}

const PREFIX = 'option.';
const MOST_OPTIONS = 3;
const MOST_CHARACTERS = 40;

/** Whether there could be such a name or value: of others the shop is not asked. */
const isLabel = (text: string): boolean => text !== '' && [...text].length <= MOST_CHARACTERS && !/[\p{Cc}\p{Cs}]/u.test(text);

/** Labels are the same in capitals and with accents. */
export const sameLabel = (one: string, other: string): boolean => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/** The options of an address, each once. */
export function optionsOf(query: URLSearchParams): ChosenOption[] {
  const found: ChosenOption[] = [];
  query.forEach((value, parameter) => {
    if (!parameter.startsWith(PREFIX)) return;
    const chosen = { name: parameter.slice(PREFIX.length).trim(), value: value.trim() };
    const fits = isLabel(chosen.name) && isLabel(chosen.value) && !found.some(({ name }) => sameLabel(name, chosen.name));
    if (fits && found.length < MOST_OPTIONS) found.push(chosen);
  });
  return found;
}

/** The same with a value of an option; with none, without that option. */
export function choosing(options: readonly ChosenOption[], name: string, value: string | null): ChosenOption[] {
  const others = options.filter((option) => !sameLabel(option.name, name));
  return value === null ? others : [...others, { name, value }];
}
