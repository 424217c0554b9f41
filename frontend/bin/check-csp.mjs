// Fails if an exported page violates its own policy, or if the policy allows more than needed.
// Parses the pages as a browser does, so that it does not repeat a mistake of write-csp.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { hashOf, pagesOf } from './csp.mjs';

const RUNS = ['', 'module', 'text/javascript', 'application/javascript'];

function faultsOf(html) {
  const { document, Node } = new JSDOM(html).window;
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  if (metas.length !== 1) return [`has ${metas.length} policies, and needs one`];
  const [directive, ...sources] = metas[0].content.split(/\s+/);
  const faults = directive === 'script-src' ? [] : ['its policy has no script-src'];
  for (const source of sources) {
    if (/^'unsafe|^\*|^http:|localhost|127\.0\.0\.1|;/.test(source)) faults.push(`allows ${source}`);
  }
  for (const script of document.querySelectorAll('script')) {
    const after = metas[0].compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!after) faults.push('has a script before its policy');
    const inline = !script.hasAttribute('src') && RUNS.includes(script.type.toLowerCase());
    if (inline && !sources.includes(hashOf(script.textContent))) {
      faults.push(`has an inline script that its policy does not name: ${script.textContent.slice(0, 60)}`);
    }
  }
  if (document.head.querySelector('script, link[rel="stylesheet"]')?.matches('[src], link')) faults.push('asks for scripts or styles before anything hears that they do not come');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) faults.push(`has ${name} on <${element.localName}>, which no hash can allow`);
      if (/^\s*javascript:/i.test(value)) faults.push(`has a javascript: address on <${element.localName}>`);
    }
  }
  return faults;
}

const folder = process.argv[2] ?? 'out';
const pages = pagesOf(folder);
const faults = pages.flatMap((page) => faultsOf(readFileSync(page, 'utf8')).map((fault) => `${page} ${fault}`));
if (pages.length === 0) faults.push(`${folder} has no pages`);
if (faults.length > 0) {
  faults.forEach((fault) => console.error(fault));
  process.exit(1);
}
