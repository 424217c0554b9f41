// Writes into each exported page which inline scripts it may run.
import { readFileSync, writeFileSync } from 'node:fs';
import { pagesOf, withPolicy } from './csp.mjs';

for (const page of pagesOf(process.argv[2] ?? 'out')) {
  writeFileSync(page, withPolicy(readFileSync(page, 'utf8')));
}
