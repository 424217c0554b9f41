import { countryName } from './countryName';
import formats from './formats.json';

/** Countries of whose addresses the formats say nothing: a street and a city are enough. */
const WITHOUT_FORMAT =
  'AG AO AQ AW BI BJ BO BQ BV BW BZ CD CF CG CK CM CW DJ DM ER FJ GA GD GH GM GQ GY KM LC LY ML MR MS NU PS QA RW SB SL SS ST SX SY TD TF TG TK TL TO TT UG VU WS YE ZW';
/** Not of ISO 3166-1, so the shop does not know them. */
const UNKNOWN = ['AC', 'TA', 'XK'];

export const COUNTRIES = [...Object.keys(formats).filter((code) => !UNKNOWN.includes(code)), ...WITHOUT_FORMAT.split(' ')];

let made: (readonly [code: string, name: string])[] | undefined;

/** Every country with its name, by name. */
export function namedCountries(): (readonly [code: string, name: string])[] {
  made ??= COUNTRIES.map((code) => [code, countryName(code)] as const).sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  return made;
}
