import type { ShippingRates, ShippingRatesRequest } from '@/api/shapes';
import { amountText, parseAmount } from '@/ui/money';

type Option = ShippingRates['zones'][number]['options'][number];

export type Reach = 'countries' | 'postcodes' | 'everywhere';

export interface TypedOption {
  id: string;
  name: string;
  price: string;
  perExtraUnit: string;
  freeFrom: string;
  minDays: string;
  maxDays: string;
}

export interface TypedZone {
  /** Tells zones apart while they are moved. */
  key: string;
  reach: Reach;
  countries: string[];
  postcodes: string;
  options: TypedOption[];
}

/** What is typed, as it is typed. */
export interface TypedRates {
  shipsFrom: string;
  zones: TypedZone[];
}

const EVERYWHERE = '*';
export const MOST_ZONES = 20;
export const MOST_OPTIONS = 3;

export function typedOf({ shipsFrom, zones }: ShippingRates): TypedRates {
  return {
    shipsFrom: shipsFrom ?? '',
    zones: zones.map((zone, place) => ({
      key: zone.options[0]?.id ?? String(place),
      reach: zone.countries.includes(EVERYWHERE) ? 'everywhere' : zone.postcodes.length > 0 ? 'postcodes' : 'countries',
      countries: zone.countries.filter((code) => code !== EVERYWHERE),
      postcodes: zone.postcodes.join(', '),
      options: zone.options.map(typedOption),
    })),
  };
}

const typedOption = ({ id, name, price, perExtraUnit, freeFrom, minDays, maxDays }: Option): TypedOption => ({
  id,
  name,
  price: amountText(price),
  perExtraUnit: amountText(perExtraUnit),
  freeFrom: freeFrom ? amountText(freeFrom) : '',
  minDays: String(minDays),
  maxDays: String(maxDays),
});

export function requestOf({ shipsFrom, zones }: TypedRates, currency: string): ShippingRatesRequest {
  const money = (text: string) => ({ amount: parseAmount(text, currency) ?? 0, currency });
  return {
    shipsFrom,
    zones: zones.map(({ reach, countries, postcodes, options }) => ({
      countries: reach === 'everywhere' ? [EVERYWHERE] : countries,
      ...(reach === 'postcodes' && { postcodes: prefixesOf(postcodes) }),
      options: options.map(({ id, name, price, perExtraUnit, freeFrom, minDays, maxDays }) => ({
        id,
        name: name.trim(),
        price: money(price),
        perExtraUnit: money(perExtraUnit),
        ...(freeFrom.trim() !== '' && { freeFrom: money(freeFrom) }),
        minDays: Number(minDays),
        maxDays: Number(maxDays),
      })),
    })),
  };
}

/** A postcode as it is compared: `sw1a 1aa` is SW1A1AA. */
export const plainPostcode = (text: string): string => text.replaceAll(/[\s\p{Z}\p{Pd}]/gu, '').toUpperCase();

/** Each once, as they are compared. */
export function prefixesOf(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map(plainPostcode).filter((prefix) => prefix !== ''))];
}

export const newOption = (change: Partial<TypedOption> = {}): TypedOption => ({
  id: crypto.randomUUID(),
  name: '',
  price: '',
  perExtraUnit: '0',
  freeFrom: '',
  minDays: '',
  maxDays: '',
  ...change,
});

export function newZone(change: Partial<TypedZone> = {}, option: Partial<TypedOption> = { name: 'Parcel' }): TypedZone {
  const first = newOption(option);
  return { key: first.id, reach: 'countries', countries: [], postcodes: '', options: [first], ...change };
}

/** What to begin with; prices are the seller's own. */
export function firstZones(shipsFrom: string): TypedZone[] {
  return [
    newZone({ countries: [shipsFrom] }, { name: 'Parcel', minDays: '2', maxDays: '4' }),
    newZone({ reach: 'everywhere' }, { name: 'Parcel abroad', minDays: '5', maxDays: '12' }),
  ];
}

/** One more zone: before the one for everywhere else, since nothing gets past that. */
export function withZone(zones: readonly TypedZone[], zone: TypedZone): TypedZone[] {
  const last = zones.at(-1);
  return last?.reach === 'everywhere' ? [...zones.slice(0, -1), zone, last] : [...zones, zone];
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...list.slice(from, from + 1));
}
