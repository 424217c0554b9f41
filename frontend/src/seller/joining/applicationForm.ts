import type { BodyFault } from '@/api/refusal';
import type { ApplicationRequest } from '@/api/shapes';
import { lengthOf, tooLong } from '@/ui/text';

/** What is typed, as it is typed. */
export interface Typed {
  name: string;
  about: string;
  country: string;
  /** Whether they sell as a business; empty until they say. */
  trader: '' | 'yes' | 'no';
  /** The version of the terms that they agree to; empty while they do not. */
  agreed: string;
}

export type Faults = Partial<Record<keyof Typed, string>>;

export const BLANK: Typed = { name: '', about: '', country: '', trader: '', agreed: '' };
export const MOST_NAME = 60;
export const MOST_ABOUT = 2000;

export function nameFault(name: string): string | null {
  if (name.trim() === '') return 'Say what your shop is called.';
  return lengthFault(name, MOST_NAME);
}

export function aboutFault(about: string): string | null {
  return lengthFault(about, MOST_ABOUT);
}

export function lengthFault(text: string, most: number): string | null {
  const over = lengthOf(text) - most;
  return over > 0 ? tooLong(over) : null;
}

/** What is wrong with what is typed, for somebody who is asked to agree to this version of the terms. */
export function faultsOf({ name, about, country, trader, agreed }: Typed, terms: string): Faults {
  const faults: Faults = {};
  const [ofName, ofAbout] = [nameFault(name), aboutFault(about)];
  if (ofName) faults.name = ofName;
  if (ofAbout) faults.about = ofAbout;
  if (country === '') faults.country = 'Choose a country.';
  if (trader === '') faults.trader = 'Choose one: buyers are told.';
  if (agreed !== terms) faults.agreed = 'Without this you cannot sell here.';
  return faults;
}

/** Tabs are pasted, and are not taken. */
export const cleaned = (typed: string): string => typed.replace(/\t/g, ' ').trim().normalize('NFC');

export function requestOf({ name, about, country, trader, agreed }: Typed): ApplicationRequest {
  return { name: cleaned(name), about: cleaned(about), country, trader: trader === 'yes', termsVersion: agreed };
}

/** Which field of the form each of the request's belongs to. */
export const FIELDS: Record<string, keyof Typed> = { name: 'name', about: 'about', country: 'country', trader: 'trader', termsVersion: 'agreed' };

/** Faults that the API found, beside the fields they belong to. */
export function faultsFrom<Field extends string>(errors: readonly BodyFault[], fields: Record<string, Field>): Partial<Record<Field, string>> {
  const faults: Partial<Record<Field, string>> = {};
  for (const { pointer, detail } of errors) {
    const field = fields[pointer.split('/')[1] ?? ''];
    if (field) faults[field] = detail;
  }
  return faults;
}

/** What was kept in the tab over what the form begins with. */
export function typedFrom(kept: string, start: Typed): Typed {
  try {
    return { ...start, ...(JSON.parse(kept || '{}') as Partial<Typed>) };
  } catch {
    return start;
  }
}
