'use client';

import { useEffect, type InputHTMLAttributes } from 'react';
import { Field } from '@/ui/Field';
import { checkAddress } from './check';
import { namedCountries } from './countries';
import { formatOf, labelOf, type Part } from './format';
import type { Check, Faults, Typed } from './typed';

export interface AddressFieldsProps {
  typed: Typed;
  faults: Faults;
  onType: (change: Partial<Typed>) => void;
  /** Hands over what knows every country's addresses, which is loaded with the fields. */
  onReady: (check: Check) => void;
}

const AUTOCOMPLETE = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
} as const satisfies Record<Part, string>;

/** The fields of an address, in the order and with the names of its country. */
export function AddressFields({ typed, faults, onType, onReady }: AddressFieldsProps) {
  const { country } = typed;
  const format = formatOf(country);
  useEffect(() => onReady(checkAddress), [onReady]);

  function input(name: keyof Typed, label: string, optional: boolean, more: InputHTMLAttributes<HTMLInputElement>) {
    return (
      <Field label={optional ? `${label} (if any)` : label} error={faults[name] ?? null}>
        {(wiring) => (
          <input {...wiring} {...more} required={!optional} value={typed[name]} onChange={(event) => onType({ [name]: event.target.value })} />
        )}
      </Field>
    );
  }

  return (
    <div className="space-y-5">
      {input('name', 'Full name', false, { autoComplete: 'name' })}
      <Field label="Country" error={faults.country ?? null}>
        {(wiring) => (
          <select {...wiring} required autoComplete="country" value={country} onChange={(event) => onType({ country: event.target.value })}>
            <option value="">Choose …</option>
            {namedCountries().map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {country !== '' &&
        format.rows.map((row) => (
          <div key={row.join()} className="flex flex-wrap gap-5">
            {row.map((part) => (
              <div key={part} className="min-w-0 flex-1 basis-36">
                {input(part, labelOf(part, country), !format.required.has(part), { autoComplete: AUTOCOMPLETE[part] })}
              </div>
            ))}
          </div>
        ))}
      {country !== '' && input('phone', 'Phone, for the carrier', true, { type: 'tel', autoComplete: 'tel' })}
    </div>
  );
}
