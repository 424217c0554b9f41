// Writes what an address of each country needs, for the storefront's form and for the API; with --check it fails if a file is old.
// Which parts there are, and in what order, says localized-address-format; the form of postcodes says postal-codes-js.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const version = (library) => require(`${library}/package.json`).version;
const here = (path) => new URL(path, import.meta.url);
const FOR_API = here('../../layers/domain/src/main/resources/souk/shipping/address-formats.tsv');
const FOR_TEST = here('../../layers/domain/src/test/resources/souk/shipping/postcodes.csv');
const FOR_FORM = here('../src/addresses/formats.json');

/** Every country as a person writes its address: with placeholders for the parts. */
function layouts() {
  const source = readFileSync(require.resolve('localized-address-format'), 'utf8');
  return [...source.matchAll(/\['([A-Z]{2})', \{ local: '([^']*)'/g)].map(([, country, local]) => [country, local]);
}

/** The order of street (A), city (C), region (S) and postcode (Z), a letter each, rows parted by a slash. */
export const rowsOf = (layout) =>
  layout
    .split('%n')
    .map((row) => [...row.matchAll(/%([ACSZ])/g)].map(([, part]) => part).join(''))
    .filter((row) => row !== '')
    .join('/');

/**
 * A city and a postcode are required where they belong to the address, and a postcode's form is known. A region is required where
 * it stands in one row with one of them (Austin, TX 78701), or where there is no city.
 */
export function requiredOf(rows, postcodes) {
  const regionNeeded = rows.includes('S') && (!rows.includes('C') || rows.split('/').some((row) => row.includes('S') && /[CZ]/.test(row)));
  return [rows.includes('C') && 'C', regionNeeded && 'S', rows.includes('Z') && postcodes && 'Z'].filter(Boolean).join('');
}

/** As postal-codes-js reads it: the whole of it, without the characters that do not count. */
function postcodesOf(country) {
  const file = require('postal-codes-js/generated/postal-codes-alpha2.json')[country]?.postalCodeFormat;
  if (!file) return undefined;
  const { ValidationRegex, RedundantCharacters } = require(`postal-codes-js/formats/${file}`);
  const pattern = [ValidationRegex].flat().map((each) => each.replace(/^\^|\$$/g, '')).join('|');
  return { ignored: RedundantCharacters, pattern };
}

/** What postal-codes-js is tested with, of countries whose addresses have postcodes. */
function samples() {
  return layouts().flatMap(([country, layout]) => {
    const file = require('postal-codes-js/generated/postal-codes-alpha2.json')[country]?.postalCodeFormat;
    if (!file || !layout.includes('%Z')) return [];
    const { Valid, Invalid } = require(`postal-codes-js/formats/${file}`).TestData;
    return [...Valid.map((code) => [true, code]), ...Invalid.map((code) => [false, code])].map(([good, code]) => `${country},${good},"${code}"`);
  });
}

export function formats() {
  return layouts().map(([country, layout]) => {
    const rows = rowsOf(layout);
    const postcodes = postcodesOf(country);
    return [country, rows, requiredOf(rows, postcodes), postcodes?.ignored ?? '', postcodes?.pattern ?? ''];
  });
}

function files() {
  const all = formats();
  const made = `made by npm run addresses of localized-address-format ${version('localized-address-format')} and postal-codes-js ${version('postal-codes-js')}`;
  const lines = all.map((columns) => columns.join('\t'));
  const form = all.map(([country, ...rest]) => `  ${JSON.stringify(country)}: ${JSON.stringify(rest)}`).join(',\n');
  return [
    [FOR_API, `# ${made}: country, order, required, ignored in postcodes, postcodes\n${lines.join('\n')}\n`],
    [FOR_TEST, `${samples().join('\n')}\n`],
    [FOR_FORM, `{\n${form}\n}\n`],
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const old = files().filter(([file, text]) => {
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    return readFileSync(file, 'utf8') !== text;
  });
  for (const [file] of old) console.error(`${file.pathname.split('/').pop()} does not match its libraries: run npm run addresses`);
  process.exit(old.length);
}
