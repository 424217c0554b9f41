import { countries } from './countries';

/** Every country but those, for a select. */
export function CountryOptions({ but = [] }: { but?: readonly string[] }) {
  return countries()
    .filter(([code]) => !but.includes(code))
    .map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
}
