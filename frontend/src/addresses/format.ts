import formats from './formats.json';

/** The parts of an address whose order and need depend on the country. */
export type Part = 'line1' | 'line2' | 'city' | 'region' | 'postalCode';

/** What an address of a country looks like. */
export interface AddressFormat {
  /** From top to bottom; a row's parts stand side by side. */
  rows: readonly (readonly Part[])[];
  required: ReadonlySet<Part>;
  /** Whether a postcode has the form of the country's, as the API reads it. */
  takes: (postalCode: string) => boolean;
}

const LETTERS: Record<string, Part> = { A: 'line1', C: 'city', S: 'region', Z: 'postalCode' };
const USUAL = ['A/ZC', 'C', '', ''];
/** Rates are looked up by letters and digits alone. */
const PLAIN = /^[a-z0-9]{1,10}$/i;
const SEPARATORS = /[\s\p{Z}\p{Pd}]/gu;

export function formatOf(country: string): AddressFormat {
  const [rows = '', required = '', ignored = '', pattern = ''] = (formats as Record<string, string[]>)[country] ?? USUAL;
  const form = new RegExp(`^(?:${pattern || '.*'})$`, 'i');
  return {
    rows: rows.split('/').flatMap(partsOf),
    required: new Set<Part>(['line1', ...[...required].flatMap((letter) => LETTERS[letter] ?? [])]),
    takes: (postalCode) => {
      const counted = [...postalCode.trim()].filter((character) => !ignored.includes(character)).join('');
      return PLAIN.test(postalCode.replace(SEPARATORS, '')) && form.test(counted);
    },
  };
}

/** The street has rows of its own, as it may need two. */
function partsOf(row: string): Part[][] {
  const at = row.indexOf('A');
  if (at < 0) return [namesOf(row)];
  return [namesOf(row.slice(0, at)), ['line1'] as Part[], ['line2'] as Part[], namesOf(row.slice(at + 1))].filter((parts) => parts.length > 0);
}

const namesOf = (letters: string): Part[] => [...letters].flatMap((letter) => LETTERS[letter] ?? []);

const ZIP = ['US', 'AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'UM', 'VI'];
const POSTCODES: Record<string, string> = { CA: 'Postal code', IE: 'Eircode', IN: 'PIN code' };
const REGIONS: Record<string, string> = { AE: 'Emirate', GB: 'County', IE: 'County', JP: 'Prefecture', HK: 'Area', TW: 'County' };
const STATES = ['US', 'AU', 'BR', 'IN', 'MX', 'MY', 'NG', 'VE'];
const PROVINCES = ['AR', 'CA', 'CN', 'CR', 'ES', 'ID', 'IT', 'KR', 'PH', 'TH', 'TR', 'VN'];
const CITIES: Record<string, string> = { GB: 'Town or city', IE: 'Town or city', HK: 'District' };

/** What people of a country call a part of their addresses. */
export function labelOf(part: Part, country: string): string {
  switch (part) {
    case 'line1':
      return 'Street and house number';
    case 'line2':
      return 'Flat, floor or company';
    case 'city':
      return CITIES[country] ?? 'City';
    case 'postalCode':
      return ZIP.includes(country) ? 'ZIP code' : (POSTCODES[country] ?? 'Postcode');
    case 'region':
      if (STATES.includes(country)) return 'State';
      return PROVINCES.includes(country) ? 'Province' : (REGIONS[country] ?? 'Region');
  }
}
