// Finishes each exported page: its scripts wait for its first paint, and it names the inline scripts that it may run by their hashes.
import { readFileSync, writeFileSync } from 'node:fs';
import { pagesOf, withPolicy } from './csp.mjs';
import { withLateScripts } from './late-scripts.mjs';

for (const page of pagesOf(process.argv[2] ?? 'out')) {
  writeFileSync(page, withPolicy(withLateScripts(readFileSync(page, 'utf8'))));
}
