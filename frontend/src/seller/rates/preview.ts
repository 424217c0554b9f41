import { parseAmount } from '@/ui/money';
import { counted } from '@/ui/text';
import { countryName } from './countries';
import { plainPostcode, prefixesOf, type TypedOption, type TypedRates, type TypedZone } from './typedRates';

export interface Destination {
  country: string;
  postcode: string;
}

export interface Basket {
  units: number;
  /** What is bought of this seller, in minor units. */
  amount: number;
}

export interface Offer {
  id: string;
  name: string;
  /** In minor units; null while it is not typed. */
  price: number | null;
  days: string;
}

/** Where a basket may go when every country is meant. */
const SAMPLES = ['PT', 'US', 'JP', 'DE', 'GB', 'FR', 'AU', 'BR'];

function holds({ reach, countries, postcodes }: TypedZone, { country, postcode }: Destination): boolean {
  if (reach === 'everywhere') return true;
  if (!countries.includes(country)) return false;
  if (reach === 'countries') return true;
  const plain = plainPostcode(postcode);
  return prefixesOf(postcodes).some((prefix) => plain.startsWith(prefix));
}

function priceOf({ price, perExtraUnit, freeFrom }: TypedOption, { units, amount }: Basket, currency: string): number | null {
  const free = freeFrom.trim() === '' ? null : parseAmount(freeFrom, currency);
  if (free !== null && amount >= free) return 0;
  const first = parseAmount(price, currency);
  const further = parseAmount(perExtraUnit, currency);
  return first === null || further === null ? null : first + further * (units - 1);
}

/** What the shop would ask for sending a basket there: the first zone that fits counts. Null where none does. */
export function offersTo(destination: Destination, basket: Basket, { zones }: TypedRates, currency: string): Offer[] | null {
  const zone = zones.find((each) => holds(each, destination));
  if (!zone) return null;
  return zone.options.map((option) => ({ id: option.id, name: option.name, price: priceOf(option, basket, currency), days: daysOf(option) }));
}

function daysOf({ minDays, maxDays }: TypedOption): string {
  if (minDays.trim() === '' || maxDays.trim() === '') return '';
  return minDays === maxDays ? counted(Number(maxDays), 'day') : `${minDays} to ${counted(Number(maxDays), 'day')}`;
}

/** One destination of each zone. */
export function destinationsOf({ zones }: TypedRates): Destination[] {
  const named = zones.flatMap(({ countries }) => countries);
  const found = zones.flatMap(({ reach, countries, postcodes }): Destination[] => {
    const country = reach === 'everywhere' ? SAMPLES.find((code) => !named.includes(code)) : countries[0];
    return country ? [{ country, postcode: reach === 'postcodes' ? (prefixesOf(postcodes)[0] ?? '') : '' }] : [];
  });
  return found.filter((one, place) => found.findIndex((other) => nameOf(other) === nameOf(one)) === place);
}

export const nameOf = ({ country, postcode }: Destination): string =>
  postcode === '' ? countryName(country) : `${countryName(country)}, ${plainPostcode(postcode)}`;

/** Whether everything that a zone is for is taken by the zones before it. */
export function isCovered(zones: readonly TypedZone[], place: number): boolean {
  const before = zones.slice(0, place);
  if (before.some(({ reach }) => reach === 'everywhere')) return true;
  const zone = zones[place];
  if (!zone || zone.reach === 'everywhere' || zone.countries.length === 0) return false;
  return zone.countries.every((code) => before.some(({ reach, countries }) => reach === 'countries' && countries.includes(code)));
}
