import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADDRESS } from '@/testing/samples';
import { checkAddress } from './check';
import { COUNTRIES, namedCountries } from './countries';
import { formatOf, labelOf } from './format';
import formats from './formats.json';
import { cityFirst, linesOf } from './lines';
import { keyFor, settleSent } from '@/session/sent';
import { BLANK, bodyOf, faultsFrom, typedOf, type Typed } from './typed';

const BERLIN: Typed = typedOf(ADDRESS);
/** What the API's own tests take and refuse. */
const SAMPLES = readFileSync('../layers/domain/src/test/resources/souk/shipping/postcodes.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => /^(..),(true|false),"(.*)"$/.exec(line)?.slice(1) as [country: string, good: string, postalCode: string]);

describe('an address', () => {
  it('has the parts of its country, in its order', () => {
    expect(formatOf('DE').rows).toEqual([['line1'], ['line2'], ['postalCode', 'city']]);
    expect(formatOf('US').rows).toEqual([['line1'], ['line2'], ['city', 'region', 'postalCode']]);
    expect(formatOf('JP').rows).toEqual([['postalCode'], ['region'], ['line1'], ['line2']]);
    expect(formatOf('GN').rows).toEqual([['postalCode'], ['line1'], ['line2'], ['city']]);
    expect(formatOf('AO').rows).toEqual([['line1'], ['line2'], ['postalCode', 'city']]);
  });

  it('of every country has a street and is called something', () => {
    for (const country of COUNTRIES) {
      const { rows, required } = formatOf(country);
      expect(rows.flat()).toContain('line1');
      for (const part of rows.flat()) expect(labelOf(part, country)).not.toBe('');
      for (const part of required) expect(rows.flat()).toContain(part);
    }
    expect(labelOf('postalCode', 'US')).toBe('ZIP code');
    expect(labelOf('region', 'JP')).toBe('Prefecture');
  });

  it('is in one of the countries that the API knows, by name', () => {
    expect(namedCountries()).toHaveLength(249);
    expect(namedCountries().map(([, name]) => name).slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
    expect(namedCountries()).toContainEqual(['PT', 'Portugal']);
    expect(COUNTRIES).not.toContain('XK');
  });

  it('takes the postcodes that the API takes, and no others', () => {
    const wrong = SAMPLES.filter(([country, good, postalCode]) => formatOf(country).takes(postalCode) !== (good === 'true'));

    expect(wrong).toEqual([]);
    expect(SAMPLES.length).toBeGreaterThan(500);
  });
});

describe('what is typed of an address', () => {
  it('says everything that is missing at once', () => {
    expect(checkAddress(BLANK).faults).toEqual({ name: 'Who is it for?', country: 'Choose a country.' });
    expect(checkAddress({ ...BLANK, country: 'US' }).faults).toEqual({
      name: 'Who is it for?',
      line1: 'Where is it?',
      city: 'Please give the city.',
      region: 'Please give the state.',
      postalCode: 'Please give the ZIP code.',
    });
  });

  it.each([
    [{ postalCode: '1011' }, { postalCode: 'This is no postcode of the country.' }],
    [{ phone: 'none' }, { phone: 'A number such as +351 21 123 4567, or nothing.' }],
    [{ line1: 'a'.repeat(103) }, { line1: 'That is 3 characters too long.' }],
    [{}, {}],
  ])('with %o has the faults %o', (change, faults) => {
    expect(checkAddress({ ...BERLIN, ...change }).faults).toEqual(faults);
  });

  it('is sent without blanks, and without what its country does not have', () => {
    const typed = { ...BERLIN, name: ' Alice ', region: 'Texas', line2: ' ' };

    expect(checkAddress(typed).address).toEqual({ name: 'Alice', line1: 'Torstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' });
  });

  it.each([
    [{ ...BLANK, country: 'DE', postalCode: '10115' }, { country: 'DE', postalCode: '10115' }],
    [{ ...BLANK, country: 'HK' }, { country: 'HK' }],
    [{ ...BLANK, country: 'DE' }, null],
    [{ ...BLANK, country: 'DE', postalCode: '1' }, null],
    [BLANK, null],
  ])('is priced once country and postcode stand: %o', (typed, destination) => {
    expect(checkAddress(typed).destination).toEqual(destination);
  });

  it('has the faults that the API found, wherever the address stood in what was sent', () => {
    const errors = [
      { pointer: '/address/postalCode', detail: 'No such postcode.', code: 'INVALID' as const },
      { pointer: '/name', detail: 'Too long.', code: 'INVALID' as const },
      { pointer: '/cartVersion', detail: 'Old.', code: 'INVALID' as const },
    ];
    expect(faultsFrom(errors)).toEqual({ postalCode: 'No such postcode.', name: 'Too long.' });
  });

  it('is added once, also when its answer was lost', () => {
    const address = bodyOf(ADDRESS);
    const key = keyFor('alice', 'address', address);

    expect(keyFor('alice', 'address', bodyOf(ADDRESS))).toBe(key);
    expect(keyFor('bob', 'address', address)).not.toBe(key);
    settleSent('alice', 'address');
    expect(keyFor('alice', 'address', address)).not.toBe(key);
  });
});

describe('the lines of an address', () => {
  it('are those of a parcel', () => {
    expect(linesOf(ADDRESS)).toEqual(['Alice Example', 'Torstraße 1', '10115 Berlin', 'Germany']);
    expect(linesOf({ ...ADDRESS, city: 'Austin', region: 'TX', postalCode: '78701', country: 'US' }).slice(2)).toEqual(['Austin TX 78701', 'United States']);
  });

  it('have the city first where the country has', () => {
    const rowsOf = ([country, [rows = '']]: [string, string[]]) => [country, rows.includes('Z') && rows.includes('C') && rows.indexOf('C') < rows.indexOf('Z')] as const;
    const other = Object.entries(formats as Record<string, string[]>).map(rowsOf).filter(([country, first]) => COUNTRIES.includes(country) && cityFirst(country) !== first);

    expect(other).toEqual([]);
  });
});
