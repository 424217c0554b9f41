import { Field } from '@/ui/Field';
import { CountriesChoice } from './CountriesChoice';
import { CountryOptions } from './CountryOptions';
import type { Faults } from './faults';
import { prefixesOf, type Reach, type TypedZone } from './typedRates';

interface Props {
  zone: TypedZone;
  at: string;
  faults: Faults;
  onChange: (change: Partial<TypedZone>) => void;
}

const REACHES: readonly (readonly [Reach, string])[] = [
  ['countries', 'These countries'],
  ['postcodes', 'Part of a country'],
  ['everywhere', 'Everywhere else'],
];

export function ReachFields({ zone: { reach, countries, postcodes }, at, faults, onChange }: Props) {
  const wrong = faults[`${at}/countries`] ?? null;
  const reachTo = (next: Reach) => onChange({ reach: next, countries: next === 'postcodes' ? countries.slice(0, 1) : countries });
  return (
    <>
      <Field label="Where to" error={reach === 'everywhere' ? wrong : null}>
        {(wiring) => (
          <select {...wiring} value={reach} onChange={(event) => reachTo(event.target.value as Reach)}>
            {REACHES.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {reach === 'countries' && <CountriesChoice chosen={countries} error={wrong} onChange={(next) => onChange({ countries: next })} />}
      {reach === 'postcodes' && (
        <>
          <Field label="Country" error={wrong}>
            {(wiring) => (
              <select {...wiring} value={countries[0] ?? ''} onChange={(event) => onChange({ countries: event.target.value ? [event.target.value] : [] })}>
                <option value="">Choose …</option>
                <CountryOptions />
              </select>
            )}
          </Field>
          <Field label="Postcodes that begin with" hint="Separated by commas, such as 25, 26, 27498." error={faults[`${at}/postcodes`] ?? null}>
            {(wiring) => (
              <input
                {...wiring}
                value={postcodes}
                onChange={(event) => onChange({ postcodes: event.target.value })}
                onBlur={() => onChange({ postcodes: prefixesOf(postcodes).join(', ') })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}
