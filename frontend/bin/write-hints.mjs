// Has the large scripts of the pages compiled as a whole while they arrive, beside the page's own thread, and not function by function when they run.
// See https://v8.dev/blog/explicit-compile-hints
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './csp.mjs';
import { scriptsOf } from './late-scripts.mjs';

const HINT = '//# allFunctionsCalledOnLoad\n';
/** Bytes. Of small scripts it would compile more than is run, and these are not compiled while they arrive. */
const LARGE = 100_000;

const folder = process.argv[2] ?? 'out';
const named = new Set(pagesOf(folder).flatMap((page) => scriptsOf(readFileSync(page, 'utf8'))));
for (const src of named) {
  const file = join(folder, src);
  const text = readFileSync(file, 'utf8');
  if (text.length >= LARGE && !text.startsWith(HINT)) writeFileSync(file, HINT + text);
}
