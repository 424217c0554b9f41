// Writes the hashes of the inline scripts that a page may run into each exported page.
import { readFileSync, writeFileSync } from 'node:fs';
import { pagesOf, withPolicy } from './csp.mjs';

for (const page of pagesOf(process.argv[2] ?? 'out')) {
  writeFileSync(page, withPolicy(readFileSync(page, 'utf8')));
}
