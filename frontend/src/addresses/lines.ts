import type { Address } from '@/api/shapes';
import { countryName } from './countryName';

/** Where the city stands before the postcode, by formats.json; held against it by a test. */
const CITY_FIRST =
  'AF AI AS AU BB BD BH BM BN BR BT CA CC CO CR CU CX EG FK FM GB GG GS GU HM HN HU ID IE IL IM IN IO IQ IR JE JO KE KH KR LB LK LS LV MH MM MN MP MT MV NA NF NG NP NZ PE PG PH PK PN PR PW RU SA SD SH SO SZ TC TH UA UM US VC VE VG VI VN ZA'.split(
    ' ',
  );

export const cityFirst = (country: string): boolean => CITY_FIRST.includes(country);

/** An address as it stands on a parcel, in a few lines. */
export function linesOf({ name, line1, line2, city, region, postalCode, country }: Address): string[] {
  const place = cityFirst(country) ? [city, region, postalCode] : [postalCode, city];
  const rest = cityFirst(country) ? [] : [region];
  return [name, line1, line2, place.filter(Boolean).join(' '), ...rest, countryName(country)].filter((line): line is string => Boolean(line));
}
