import { countryName } from './countries';
import { prefixesOf, type TypedZone } from './typedRates';

const SHOWN = 3;

/** Germany, Austria and 5 more. */
function shortList(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return more > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}

export function titleOf({ reach, countries, postcodes }: TypedZone): string {
  if (reach === 'everywhere') return 'Everywhere else';
  if (countries.length === 0) return 'New zone';
  const prefixes = reach === 'postcodes' ? prefixesOf(postcodes) : [];
  return shortList(countries.map(countryName)) + (prefixes.length > 0 ? `: ${shortList(prefixes)}` : '');
}
