// A build that people shop with must load Stripe's own script, so no other one may be configured.
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? 'out/config.json';
const config = JSON.parse(readFileSync(file, 'utf8'));
const faults = [];
if ('stripeScript' in config) faults.push('stripeScript must not be set: only the local cloud stands in for Stripe.');
for (const name of ['issuer', 'clientId', 'publishableKey']) {
  if (!config[name]) faults.push(`${name} must be set.`);
}
if (faults.length > 0) {
  faults.forEach((fault) => console.error(`${file}: ${fault}`));
  process.exit(1);
}
