// A deployed build must load Stripe's own script, so no other script may be configured.
import { readFileSync } from 'node:fs';
import { faultsOf } from './config-rules.mjs';

const file = process.argv[2] ?? 'out/config.json';
const faults = faultsOf(JSON.parse(readFileSync(file, 'utf8')));
if (faults.length > 0) {
  faults.forEach((fault) => console.error(`${file}: ${fault}`));
  process.exit(1);
}
