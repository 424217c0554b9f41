// Fails if the SBOMs in target/sbom lack something that is deployed: node frontend/bin/check-sbom.mjs <top folder> <local Maven repository>
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesOf, sha256Of } from './jar.mjs';
import { componentsOf, unnamedJars, unnamedPackages } from './sbom.mjs';

const SOURCE = /\.tsx?$/;
const LOCAL_IMPORT = /['"]((?:@|\.\.?)\/[^'"]+)['"]/g;

const [root, repository] = process.argv.slice(2);
const textOf = (...path) => readFileSync(join(root, ...path), 'utf8');
const filesBelow = (...path) => readdirSync(join(root, ...path), { recursive: true }).map((name) => join(...path, name));

const functions = JSON.parse(textOf('target/sbom/functions.cdx.json'));
const storefront = JSON.parse(textOf('target/sbom/storefront.cdx.json'));

/** What the templates name as code of a function or a layer. */
const places = new Set([...(textOf('template.yaml') + textOf('jobs.yaml')).matchAll(/^ +(?:CodeUri|ContentUri): (\S+)$/gm)].map(([, place]) => place));

function shippedAt(place) {
  const [, module] = /^functions\/([^/]+)\//.exec(place) ?? [];
  const jars = statSync(join(root, place)).isDirectory() ? filesBelow(place).filter((file) => file.endsWith('.jar')) : [];
  return [...(module ? [{ place, own: module }] : []), ...jars.map(describe)];
}

function describe(jar) {
  const file = join(root, jar);
  if (jar.includes('/layers/souk/')) return { place: jar, own: basename(jar, '.jar') };
  if (basename(jar) === 'libraries.jar') return { place: jar, merged: entriesOf(file) };
  return { place: jar, sha256: sha256Of(file) };
}

/** Only the libraries of the layer: a function's own are whole jars. */
function filesOf({ group, name, version, type }) {
  const jar = join(repository, ...group.split('.'), name, version, `${name}-${version}.jar`);
  const files = type === 'library' && existsSync(jar) ? entriesOf(jar) : new Map();
  const inLayer = [...files].some(([path]) => path.endsWith('.class') && layer.has(path));
  return inLayer ? files : new Map();
}

/** The pages and the sources that they import, and those that these import: helpers of tests are not among them. */
function reached(files) {
  const found = new Set(files);
  for (const file of found) {
    for (const [, from] of textOf(file).matchAll(LOCAL_IMPORT)) {
      const path = from.startsWith('@/') ? join('frontend/src', from.slice(2)) : join(dirname(file), from);
      const source = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((each) => existsSync(join(root, each)));
      if (source) found.add(source);
    }
  }
  return [...found];
}

const shipped = [...places].flatMap(shippedAt);
const layer = shipped.find(({ merged }) => merged)?.merged ?? new Map();
const pages = filesBelow('frontend/app').filter((file) => SOURCE.test(file));
const sources = reached(pages).map((file) => ({ file, text: textOf(file) }));

const breaches = [
  ...(layer.size > 0 ? [] : ['template.yaml names no layer of libraries']),
  ...unnamedJars(shipped, functions, filesOf),
  ...unnamedPackages(JSON.parse(textOf('frontend/package-lock.json')), sources, storefront),
];
breaches.forEach((each) => console.error(each));
if (breaches.length > 0) process.exit(1);
console.log(`target/sbom/functions.cdx.json names ${componentsOf(functions).length} jars, target/sbom/storefront.cdx.json ${componentsOf(storefront).length} packages.`);
