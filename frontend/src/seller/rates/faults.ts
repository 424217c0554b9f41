import type { BodyFault } from '@/api/refusal';
import { amountText, parseAmount } from '@/ui/money';
import { lengthOf, tooLong } from '@/ui/text';
import { prefixesOf, type TypedOption, type TypedRates, type TypedZone } from './typedRates';

/** By their place in the body (RFC 6901), such as `/zones/0/options/1/price`. */
export type Faults = Record<string, string>;

const MOST_NAME = 60;
const MOST_DAYS = 90;
const MOST_PREFIXES = 100;
const MOST_POSTCODE = 10;

export const zoneAt = (zone: number): string => `/zones/${zone}`;
export const optionAt = (zone: number, option: number): string => `/zones/${zone}/options/${option}`;

export function faultsOf({ shipsFrom, zones }: TypedRates, currency: string): Faults {
  const found: Faults = shipsFrom === '' ? { '/shipsFrom': 'Choose the country that you send from.' } : {};
  zones.forEach((zone, place) => {
    Object.assign(found, under(zoneAt(place), areaFaults(zone)));
    zone.options.forEach((option, at) => Object.assign(found, under(optionAt(place, at), optionFaults(option, currency))));
  });
  return found;
}

const under = (place: string, faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([name, text]) => [`${place}/${name}`, text]));

function areaFaults({ reach, countries, postcodes }: TypedZone): Faults {
  const faults: Faults = {};
  if (reach === 'everywhere') return faults;
  if (countries.length === 0) faults.countries = 'Choose a country.';
  if (reach === 'countries') return faults;
  const prefixes = prefixesOf(postcodes);
  const bad = prefixes.find((prefix) => !/^[A-Z0-9]+$/.test(prefix) || prefix.length > MOST_POSTCODE);
  if (prefixes.length === 0) faults.postcodes = 'What do the postcodes begin with?';
  else if (bad) faults.postcodes = `No postcode begins with ${bad}. Separate them by commas.`;
  else if (prefixes.length > MOST_PREFIXES) faults.postcodes = `At most ${MOST_PREFIXES}.`;
  return faults;
}

function optionFaults({ name, price, perExtraUnit, freeFrom, minDays, maxDays }: TypedOption, currency: string): Faults {
  const faults: Faults = {};
  if (name.trim() === '') faults.name = 'It needs a name, such as Parcel.';
  else if (lengthOf(name) > MOST_NAME) faults.name = tooLong(lengthOf(name) - MOST_NAME);
  const amounts = { price, perExtraUnit, ...(freeFrom.trim() !== '' && { freeFrom }) };
  for (const [field, text] of Object.entries(amounts)) {
    if (parseAmount(text, currency) === null) faults[field] = `An amount in ${currency}, such as ${amountText({ amount: 490, currency })}.`;
  }
  if (!isDays(minDays)) faults.minDays = DAYS;
  if (!isDays(maxDays)) faults.maxDays = DAYS;
  else if (isDays(minDays) && Number(minDays) > Number(maxDays)) faults.maxDays = 'Not before the first day.';
  return faults;
}

const DAYS = `Whole days, 0 to ${MOST_DAYS}.`;
const isDays = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) <= MOST_DAYS;

/** Faults that the API found, at the fields they belong to; what belongs to none is left out. */
export function faultsFrom(errors: readonly BodyFault[]): Faults {
  return Object.fromEntries(errors.flatMap(({ pointer, detail }) => {
    const field = fieldOf(pointer);
    return field ? [[field, detail]] : [];
  }));
}

/** A fault of an amount is the field's, and one of a whole zone or option is shown where that begins. */
function fieldOf(pointer: string): string | null {
  const option = /^\/zones\/\d+\/options\/\d+(?=\/|$)/.exec(pointer)?.[0];
  const zone = /^\/zones\/\d+(?=\/|$)/.exec(pointer)?.[0];
  const [, name] = pointer.slice(option?.length ?? zone?.length ?? 0).split('/');
  if (option) return `${option}/${name && name in OPTION ? name : 'name'}`;
  if (zone) return `${zone}/${name === 'postcodes' ? name : 'countries'}`;
  return name === 'shipsFrom' ? '/shipsFrom' : null;
}

const OPTION: Record<string, true> = { name: true, price: true, perExtraUnit: true, freeFrom: true, minDays: true, maxDays: true };
