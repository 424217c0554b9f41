import type { NewAddress } from '@/api/shapes';
import { lengthOf, tooLong } from '@/ui/text';
import { formatOf, labelOf, type AddressFormat, type Part } from './format';
import { bodyOf, type Checked, type Faults, type Typed } from './typed';

const MOST = 100;
/** As the API reads it: digits and what people write between them. */
const PHONE = /^\+?[0-9][0-9 ()./-]{1,28}[0-9]$/;
const LINES = ['name', 'line1', 'line2', 'city', 'region'] as const;

/** What an address of its country needs, by the data that the API uses, too. */
export function checkAddress(typed: Typed): Checked {
  const format = formatOf(typed.country);
  const faults = faultsOf(typed, format);
  const whole = Object.keys(faults).length === 0;
  const { country } = typed;
  const postalCode = partOf('postalCode', typed, format);
  const destined = country !== '' && !faults.postalCode;
  return {
    faults,
    address: whole ? addressOf(typed, format) : null,
    destination: destined ? { country, ...(postalCode && { postalCode }) } : null,
  };
}

function faultsOf(typed: Typed, format: AddressFormat): Faults {
  const faults: Faults = {};
  for (const line of LINES) {
    const over = lengthOf(typed[line]) - MOST;
    if (over > 0) faults[line] = tooLong(over);
  }
  if (typed.name.trim() === '') faults.name = 'Who is it for?';
  if (typed.country === '') faults.country = 'Choose a country.';
  else for (const part of format.required) if (typed[part].trim() === '') faults[part] = missing(part, typed.country);
  const postalCode = partOf('postalCode', typed, format);
  if (postalCode && !format.takes(postalCode)) faults.postalCode = `This is no ${wordOf('postalCode', typed.country)} of the country.`;
  const phone = typed.phone.trim();
  if (phone && !PHONE.test(phone)) faults.phone = 'A number such as +351 21 123 4567, or nothing.';
  return faults;
}

const missing = (part: Part, country: string): string => (part === 'line1' ? 'Where is it?' : `Please give the ${wordOf(part, country)}.`);

/** ZIP and PIN stay capitals within a sentence. */
const wordOf = (part: Part, country: string): string => labelOf(part, country).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** What was typed before another country was chosen, and is not shown in this one, is not sent. */
function partOf(part: Part, typed: Typed, format: AddressFormat): string {
  return format.rows.flat().includes(part) ? typed[part].trim() : '';
}

function addressOf(typed: Typed, format: AddressFormat): NewAddress {
  const given = (part: Part) => partOf(part, typed, format);
  return bodyOf({
    name: typed.name.trim(),
    line1: typed.line1.trim(),
    line2: given('line2'),
    city: given('city'),
    region: given('region'),
    postalCode: given('postalCode'),
    country: typed.country,
    phone: typed.phone.trim(),
  });
}
