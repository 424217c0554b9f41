// Starts a shop, runs the browser tests on it, and stops it.
// With SOUK_URL, SOUK_ISSUER and SOUK_STRIPE set, it uses the shop that runs there.
// With SHOTS=folder, it keeps screenshots of every state in light and dark, at 360, 768 and 1280 px.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openShop } from './support/open.mjs';

const E2E = dirname(fileURLToPath(import.meta.url));

const shop = process.env.SOUK_URL ? { env: {}, close: () => {} } : await openShop();
const wanted = process.argv.slice(2);
const tests = readdirSync(E2E)
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .map((name) => join(E2E, name));
const run = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests], {
  env: { ...process.env, ...shop.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('exit', (code) => {
  shop.close();
  process.exit(code ?? 1);
});
