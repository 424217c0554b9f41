import { useState } from 'react';
import { Field } from '@/ui/Field';
import { amountText, inWords, parseAmount } from '@/ui/money';
import { counted } from '@/ui/text';
import { CountryOptions } from './CountryOptions';
import { destinationsOf, nameOf, type Basket } from './preview';
import { PreviewRow } from './PreviewRow';
import type { TypedRates } from './typedRates';

const MOST_UNITS = 99;

const unitsOf = (text: string): number => (/^\d{1,2}$/.test(text.trim()) ? Math.min(Math.max(Number(text), 1), MOST_UNITS) : 1);

/** What shoppers would pay by what stands in the form. */
export function Preview({ rates, currency }: { rates: TypedRates; currency: string }) {
  const [units, setUnits] = useState('2');
  const [worth, setWorth] = useState(() => amountText({ amount: 4000, currency }));
  const [country, setCountry] = useState('');
  const [postcode, setPostcode] = useState('');
  const basket: Basket = { units: unitsOf(units), amount: parseAmount(worth, currency) ?? 0 };
  const row = { basket, rates, currency };
  const chosen = { country, postcode };

  return (
    <section aria-labelledby="preview" className="rounded-2xl bg-tint p-5 lg:sticky lg:top-24">
      <h2 id="preview" className="text-lg font-semibold">
        What shoppers pay
      </h2>
      <p className="mt-1 text-sm text-soft">
        For a basket of {counted(basket.units, 'unit')}, worth {inWords({ amount: basket.amount, currency })}:
      </p>
      <ul className="my-4 divide-y divide-line">
        {destinationsOf(rates).map((to) => (
          <PreviewRow key={nameOf(to)} to={to} name={nameOf(to)} {...row} />
        ))}
        {country !== '' && <PreviewRow to={chosen} name={nameOf(chosen)} {...row} />}
      </ul>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(7.5rem,100%),1fr))] items-start gap-4 lg:grid-cols-2">
        <Field label="Units">{(wiring) => <input {...wiring} inputMode="numeric" value={units} onChange={(event) => setUnits(event.target.value)} />}</Field>
        <Field label={`Worth in ${currency}`}>
          {(wiring) => <input {...wiring} inputMode="decimal" value={worth} onChange={(event) => setWorth(event.target.value)} />}
        </Field>
        <Field label="Also to">
          {(wiring) => (
            <select {...wiring} value={country} onChange={(event) => setCountry(event.target.value)}>
              <option value="">Choose …</option>
              <CountryOptions />
            </select>
          )}
        </Field>
        <Field label="Postcode">{(wiring) => <input {...wiring} value={postcode} onChange={(event) => setPostcode(event.target.value)} />}</Field>
      </div>
    </section>
  );
}
