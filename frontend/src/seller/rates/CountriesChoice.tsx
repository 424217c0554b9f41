import { X } from 'lucide-react';
import { useState } from 'react';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { countryName, EU } from './countries';
import { CountryOptions } from './CountryOptions';

interface Props {
  chosen: readonly string[];
  error: string | null;
  onChange: (chosen: string[]) => void;
}

const ALL_OF_EU = 'EU';

export function CountriesChoice({ chosen, error, onChange }: Props) {
  const [next, setNext] = useState('');

  // Also when the field is left, so that what is chosen there is not forgotten. Arrow keys pass over countries that are not meant.
  function add() {
    if (next === '') return;
    setNext('');
    onChange([...new Set([...chosen, ...(next === ALL_OF_EU ? EU : [next])])]);
  }

  return (
    <div className="space-y-3">
      {chosen.length > 0 && (
        <ul aria-label="Countries" className="flex flex-wrap gap-2">
          {chosen.map((code) => (
            <li key={code} className="max-w-full">
              <button
                type="button"
                aria-label={`Remove ${countryName(code)}`}
                className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border border-line bg-tint px-4 text-left text-sm hover:bg-wash print:hidden"
                onClick={() => onChange(chosen.filter((other) => other !== code))}
              >
                <span className="min-w-0 wrap-anywhere">{countryName(code)}</span>
                <X aria-hidden className="size-4 shrink-0" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={`flex flex-wrap gap-2 ${error ? 'items-center' : 'items-end'}`}>
        <div className="min-w-0 flex-1 basis-40">
          <Field label="Add a country" error={error}>
            {(wiring) => (
              <select {...wiring} value={next} onChange={(event) => setNext(event.target.value)} onBlur={add}>
                <option value="">Choose …</option>
                {EU.some((code) => !chosen.includes(code)) && <option value={ALL_OF_EU}>All of the European Union</option>}
                <CountryOptions but={chosen.join(' ')} />
              </select>
            )}
          </Field>
        </div>
        <button type="button" className={button('secondary')} onClick={add}>
          Add
        </button>
      </div>
    </div>
  );
}
