import { describe, expect, it } from 'vitest';
import type { ShippingRates } from '@/api/shapes';
import { countries, countryName, EU } from './countries';
import { faultsFrom, faultsOf } from './faults';
import { destinationsOf, isCovered, offersTo } from './preview';
import { firstZones, moved, newOption, newZone, prefixesOf, requestOf, typedOf, withZone, type TypedRates } from './typedRates';
import { titleOf } from './zoneTitle';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const PARCEL = { id: 'home', name: 'Parcel', price: euros(490), perExtraUnit: euros(50), freeFrom: euros(5000), minDays: 2, maxDays: 4 };
const ABROAD = { id: 'abroad', name: 'Abroad', price: euros(1490), perExtraUnit: euros(200), freeFrom: null, minDays: 5, maxDays: 12 };
const SAVED: ShippingRates = {
  shipsFrom: 'DE',
  zones: [
    { countries: ['DE'], postcodes: ['25', '27498'], options: [{ ...PARCEL, id: 'islands', price: euros(990) }] },
    { countries: ['DE', 'AT'], postcodes: [], options: [PARCEL] },
    { countries: ['*'], postcodes: [], options: [ABROAD] },
  ],
  version: 3,
};
const TYPED = typedOf(SAVED);

describe('rates', () => {
  it('are sent as they were read, with the ids that they had', () => {
    expect(requestOf(TYPED, 'EUR')).toEqual({
      shipsFrom: 'DE',
      zones: [
        { countries: ['DE'], postcodes: ['25', '27498'], options: [{ ...PARCEL, id: 'islands', price: euros(990) }] },
        { countries: ['DE', 'AT'], options: [PARCEL] },
        { countries: ['*'], options: [{ ...ABROAD, freeFrom: undefined }] },
      ],
    });
  });

  it('have postcodes as they are compared, each once', () => {
    expect(prefixesOf('sw1a 1, PT-90;\n 25,,25')).toEqual(['SW1A1', 'PT90', '25']);
  });

  it('get a further zone before the one for everywhere else', () => {
    const zone = newZone();

    expect(withZone(TYPED.zones, zone)[2]).toBe(zone);
    expect(withZone(TYPED.zones.slice(0, 2), zone)[2]).toBe(zone);
  });

  it('are put in another order', () => {
    expect([moved([1, 2, 3], 0, 1), moved([1, 2, 3], 2, 0)]).toEqual([[2, 1, 3], [3, 1, 2]]);
  });

  it('begin with two zones that lack nothing but prices', () => {
    const first: TypedRates = { shipsFrom: 'PT', zones: firstZones('PT') };

    expect(Object.keys(faultsOf(first, 'EUR'))).toEqual(['/zones/0/options/0/price', '/zones/1/options/0/price']);
    expect(requestOf(first, 'EUR').zones.map(({ countries: codes }) => codes)).toEqual([['PT'], ['*']]);
  });
});

describe('what is wrong with rates', () => {
  const wrong = (change: Partial<ReturnType<typeof newZone>>) => faultsOf({ shipsFrom: 'DE', zones: [{ ...TYPED.zones[0]!, ...change }] }, 'EUR');
  const option = (change: object) => wrong({ options: [{ ...TYPED.zones[0]!.options[0]!, ...change }] });

  it('is nothing in those that the shop took', () => {
    expect(faultsOf(TYPED, 'EUR')).toEqual({});
  });

  it('is found everywhere at once, by its place', () => {
    const blank = { shipsFrom: '', zones: [newZone({ options: [newOption()] })] };

    expect(Object.keys(faultsOf(blank, 'EUR'))).toEqual([
      '/shipsFrom',
      '/zones/0/countries',
      '/zones/0/options/0/name',
      '/zones/0/options/0/price',
      '/zones/0/options/0/minDays',
      '/zones/0/options/0/maxDays',
    ]);
  });

  it.each([
    [wrong({ countries: [] }), '/zones/0/countries', 'Choose a country.'],
    [wrong({ postcodes: ' , ' }), '/zones/0/postcodes', 'What do the postcodes begin with?'],
    [wrong({ postcodes: '25 26 27 28 29 30' }), '/zones/0/postcodes', 'No postcode begins with 252627282930. Separate them by commas.'],
    [wrong({ postcodes: 'Köln' }), '/zones/0/postcodes', 'No postcode begins with KÖLN. Separate them by commas.'],
    [wrong({ postcodes: Array.from({ length: 101 }, (_, at) => at).join() }), '/zones/0/postcodes', 'At most 100.'],
    [option({ name: 'a'.repeat(62) }), '/zones/0/options/0/name', 'That is 2 characters too long.'],
    [option({ price: 'much' }), '/zones/0/options/0/price', 'An amount in EUR, such as 4.90.'],
    [option({ perExtraUnit: '' }), '/zones/0/options/0/perExtraUnit', 'An amount in EUR, such as 4.90.'],
    [option({ freeFrom: '-1' }), '/zones/0/options/0/freeFrom', 'An amount in EUR, such as 4.90.'],
    [option({ minDays: '91', maxDays: '95' }), '/zones/0/options/0/minDays', 'Whole days, 0 to 90.'],
    [option({ minDays: '5', maxDays: '4' }), '/zones/0/options/0/maxDays', 'Not before the first day.'],
  ])('is said: %o', (faults, place, words) => {
    expect(faults[place]).toBe(words);
  });

  it.each([
    ['/shipsFrom', '/shipsFrom'],
    ['/zones/1/countries/0', '/zones/1/countries'],
    ['/zones/1/postcodes/3', '/zones/1/postcodes'],
    ['/zones/1', '/zones/1/countries'],
    ['/zones/1/options/2', '/zones/1/options/2/name'],
    ['/zones/1/options/2/price/amount', '/zones/1/options/2/price'],
    ['/zones/12/options/0/maxDays', '/zones/12/options/0/maxDays'],
  ])('is shown at the field, when the shop found it at %s', (pointer, field) => {
    expect(faultsFrom([{ pointer, detail: 'No.', code: 'INVALID' }])).toEqual({ [field]: 'No.' });
  });

  it('is at no field when it is of the whole body', () => {
    expect(faultsFrom([{ pointer: '', detail: 'No.', code: 'INVALID' }])).toEqual({});
  });
});

describe('the preview', () => {
  const to = (country: string, postcode = '') => ({ country, postcode });
  const prices = (rates: TypedRates, ...args: [ReturnType<typeof to>, number, number]) =>
    offersTo(args[0], { units: args[1], amount: args[2] }, rates, 'EUR')?.map(({ price }) => price);

  it('asks what the first zone that fits asks, for the first unit and each further one', () => {
    expect(prices(TYPED, to('DE', '25-980'), 2, 4000)).toEqual([1040]);
    expect(prices(TYPED, to('DE', '35037'), 2, 4000)).toEqual([540]);
    expect(prices(TYPED, to('AT'), 1, 4000)).toEqual([490]);
    expect(prices(TYPED, to('PT'), 3, 4000)).toEqual([1890]);
  });

  it('knows that no postcode is none of a part of a country', () => {
    expect(prices(TYPED, to('DE'), 1, 0)).toEqual([490]);
  });

  it('is free from the amount on, however many there are', () => {
    expect(prices(TYPED, to('AT'), 9, 4999)).toEqual([890]);
    expect(prices(TYPED, to('AT'), 9, 5000)).toEqual([0]);
  });

  it('says where nothing is sent, and what has no price yet', () => {
    const home: TypedRates = { shipsFrom: 'DE', zones: [newZone({ countries: ['DE'] })] };

    expect(prices(home, to('PT'), 1, 0)).toBeUndefined();
    expect(prices(home, to('DE'), 1, 0)).toEqual([null]);
  });

  it('says how long it takes', () => {
    const days = (minDays: string, maxDays: string) => {
      const zone = newZone({ reach: 'everywhere', options: [newOption({ minDays, maxDays })] });
      return offersTo(to('PT'), { units: 1, amount: 0 }, { shipsFrom: 'DE', zones: [zone] }, 'EUR')?.[0]?.days;
    };

    expect([days('2', '4'), days('1', '1'), days('', '4')]).toEqual(['2 to 4 days', '1 day', '']);
  });

  it('goes once into each zone', () => {
    expect(destinationsOf(TYPED)).toEqual([to('DE', '25'), to('DE'), to('PT')]);
    expect(destinationsOf({ ...TYPED, zones: [TYPED.zones[1]!, TYPED.zones[1]!] })).toHaveLength(1);
  });

  it('finds zones that no address gets to', () => {
    const [part, home, rest] = TYPED.zones as [ReturnType<typeof newZone>, ReturnType<typeof newZone>, ReturnType<typeof newZone>];
    const covered = (...zones: ReturnType<typeof newZone>[]) => zones.map((_, place) => isCovered(zones, place));

    expect(covered(part, home, rest)).toEqual([false, false, false]);
    expect(covered(home, part, rest)).toEqual([false, true, false]);
    expect(covered(rest, home, rest)).toEqual([false, true, true]);
    expect(covered(home, newZone())).toEqual([false, false]);
  });
});

describe('countries', () => {
  it('are all of ISO 3166-1, each with a name', () => {
    expect(countries()).toHaveLength(249);
    expect(countries().filter(([code, name]) => code === name)).toEqual([]);
    expect(EU).toHaveLength(27);
    expect(countryName('PT')).toBe('Portugal');
  });

  it('name a zone, if they are not too many', () => {
    expect(TYPED.zones.map(titleOf)).toEqual(['Germany: 25, 27498', 'Germany, Austria', 'Everywhere else']);
    expect(titleOf(newZone({ countries: ['DE', 'AT', 'CH', 'FR', 'PT'] }))).toBe('Germany, Austria, Switzerland and 2 more');
  });
});
