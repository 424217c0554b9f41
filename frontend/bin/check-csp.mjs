// Fails if an exported page violates its own policy, or if the policy allows more than needed.
// Parses the pages as a browser does, so that it does not repeat a mistake of write-csp.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { hashOf, pagesOf } from './csp.mjs';

const RUNS = ['', 'module', 'text/javascript', 'application/javascript'];

/** In the order of the document. */
function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.attrs) yield { name: child.tagName, text: textOf(child), ...Object.fromEntries(child.attrs.map(({ name, value }) => [`@${name}`, value])) };
    yield* elementsOf(child);
  }
}

const textOf = ({ childNodes }) => childNodes.map(({ value = '' }) => value).join('');
const isPolicy = (element) => element.name === 'meta' && element['@http-equiv']?.toLowerCase() === 'content-security-policy';
const isAskedFor = (element) => (element.name === 'script' && '@src' in element) || (element.name === 'link' && element['@rel'] === 'stylesheet');
const isInline = (element) => element.name === 'script' && !('@src' in element) && RUNS.includes((element['@type'] ?? '').toLowerCase());

/** What is wrong with a page, in words. */
export function faultsOf(html) {
  const elements = [...elementsOf(parse(html))];
  const policies = elements.filter(isPolicy);
  if (policies.length !== 1) return [`has ${policies.length} policies, and needs one`];
  const [directive, ...sources] = policies[0]['@content'].split(/\s+/);
  const faults = directive === 'script-src' ? [] : ['its policy has no script-src'];
  for (const source of sources) {
    if (/^'unsafe|^\*|^http:|localhost|127\.0\.0\.1|;/.test(source)) faults.push(`allows ${source}`);
  }
  if (elements.slice(0, elements.indexOf(policies[0])).some(({ name }) => name === 'script')) faults.push('has a script before its policy');
  const inline = elements.filter(isInline);
  for (const { text } of inline) {
    if (!sources.includes(hashOf(text))) faults.push(`has an inline script that its policy does not name: ${text.slice(0, 60)}`);
  }
  const first = elements.findIndex((element) => isAskedFor(element) || isInline(element));
  if (first >= 0 && isAskedFor(elements[first])) faults.push('asks for scripts or styles before anything hears that they do not come');
  for (const element of elements) {
    for (const [key, value] of Object.entries(element)) {
      if (key.startsWith('@on')) faults.push(`has ${key.slice(1)} on <${element.name}>, which no hash can allow`);
      if (key.startsWith('@') && /^\s*javascript:/i.test(value)) faults.push(`has a javascript: address on <${element.name}>`);
    }
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? 'out';
  const pages = pagesOf(folder);
  const faults = pages.flatMap((page) => faultsOf(readFileSync(page, 'utf8')).map((fault) => `${page} ${fault}`));
  if (pages.length === 0) faults.push(`${folder} has no pages`);
  if (faults.length > 0) {
    faults.forEach((fault) => console.error(fault));
    process.exit(1);
  }
}
