import { memo } from 'react';
import { countries } from './countries';

interface Props {
  /** Codes of countries to leave out, parted by blanks. */
  but?: string;
}

/** Every country, for a select. Many zones have hundreds of them each, so they are not made again with every letter that is typed. */
export const CountryOptions = memo(function CountryOptions({ but = '' }: Props) {
  const left = but.split(' ');
  return countries()
    .filter(([code]) => !left.includes(code))
    .map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
});
