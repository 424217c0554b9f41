import type { BodyFault } from '@/api/refusal';
import type { Address, NewAddress, QuotedAddress } from '@/api/shapes';

/** An address as it is typed. */
export interface Typed {
  name: string;
  country: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  phone: string;
}

export type Faults = Partial<Record<keyof Typed, string>>;

/** What has been typed, looked over. */
export interface Checked {
  faults: Faults;
  /** The whole address; null while anything is wrong with it. */
  address: NewAddress | null;
  /** As much of it as sending it there is priced by; null while that is not known. */
  destination: QuotedAddress | null;
}

export type Check = (typed: Typed) => Checked;

export const BLANK: Typed = { name: '', country: '', line1: '', line2: '', city: '', region: '', postalCode: '', phone: '' };

export function typedOf(address: Address): Typed {
  const { name, line1, line2, city, region, postalCode, country, phone } = address;
  return { name, country, line1, line2: line2 ?? '', city: city ?? '', region: region ?? '', postalCode: postalCode ?? '', phone: phone ?? '' };
}

/** A saved address, to be sent again. */
export function bodyOf({ name, line1, line2, city, region, postalCode, country, phone }: Address): NewAddress {
  return {
    name,
    line1,
    ...(line2 && { line2 }),
    ...(city && { city }),
    ...(region && { region }),
    ...(postalCode && { postalCode }),
    country,
    ...(phone && { phone }),
  };
}

export function keptTyped(key: string, start: Typed): Typed {
  try {
    return { ...start, ...(JSON.parse(window.sessionStorage.getItem(key) ?? '{}') as Partial<Typed>) };
  } catch {
    return start;
  }
}

/** Faults that the API found, beside the fields they belong to; the address may be a part of what was sent. */
export function faultsFrom(errors: readonly BodyFault[]): Faults {
  const faults: Faults = {};
  for (const { pointer, detail } of errors) {
    const field = pointer.split('/').at(-1);
    if (field && field in BLANK) faults[field as keyof Typed] ??= detail;
  }
  return faults;
}
