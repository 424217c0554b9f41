// Starts a shop, runs the browser tests on it, and stops it.
// With SOUK_URL, SOUK_ISSUER and SOUK_STRIPE set, it uses the shop that runs there.
// With SHOTS=folder, it keeps screenshots of every state in light and dark, at 360, 768 and 1280 px.
// With LANES=2, two files run at once, each in a shop of its own: the tests of a file share its shoppers' carts and orders.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { forgetAnswers, openShop } from './support/open.mjs';

const E2E = dirname(fileURLToPath(import.meta.url));
const RUNNING = process.env.SOUK_URL;
/** Tests wait for what the sweep does. */
const OFTEN = { SOUK_SCHEDULES: '5s' };
/** They start first, so that no lane is left with one of them at the end. */
const LONG = ['troubles', 'missing', 'accessibility', 'addresses', 'seller'].map((name) => `${name}.test.mjs`);

const wanted = process.argv.slice(2);
const files = readdirSync(E2E)
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const waiting = [...LONG.filter((name) => files.includes(name)), ...files.filter((name) => !LONG.includes(name))];
const lanes = RUNNING ? 1 : Math.min(Number(process.env.LANES || 1), files.length);

/** Here the shops and browsers keep their data, and what they leave goes at the end. */
const temporary = mkdtempSync(join(tmpdir(), 'souk-e2e-'));
process.env.TMPDIR = temporary;

const running = new Set();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
    running.forEach((run) => run.kill(signal));
  });
}

/** What a file's tests print of those that failed, or the end of it when they name none; without the frames of the test runner. */
function failuresIn(log) {
  const lines = stripVTControlCharacters(log).split('\n').filter((line) => !/^\s+at .*node:internal/.test(line));
  const from = lines.findLastIndex((line) => line.includes('failing tests:'));
  return lines.slice(from < 0 ? -20 : from + 1).join('\n').trim();
}

/** Of each failed test one line: its name, and how its message begins. */
function inShort(failures) {
  const lines = failures.split('\n');
  return lines.flatMap((line, at) => (line.startsWith('✖ ') ? [`  ${line} ${lines[at + 1]?.trim()}`] : []));
}

/** Runs a file's tests; answers what failed of them, or null. What they print comes at once where there is one lane, and in one piece where there are more. */
function runFile(name, env) {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['--test', '--test-reporter=spec', join(E2E, name)], {
      env: { ...process.env, ...env, ...(lanes === 1 && process.stdout.isTTY && { FORCE_COLOR: '1' }) },
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    running.add(run);
    const said = [];
    for (const output of [run.stdout, run.stderr]) {
      output.on('data', (part) => {
        said.push(part);
        if (lanes === 1) process.stdout.write(part);
      });
    }
    run.on('close', (code) => {
      running.delete(run);
      const log = Buffer.concat(said);
      if (lanes > 1) process.stdout.write(log);
      resolve(code === 0 ? null : failuresIn(log.toString()));
    });
  });
}

/** By file, what failed of it. */
const failed = new Map();
async function lane() {
  const shop = RUNNING ? { env: {}, close: () => {} } : await openShop(OFTEN);
  try {
    for (let name = waiting.shift(); name && !stopped; name = waiting.shift()) {
      const failures = await runFile(name, shop.env);
      if (failures !== null) failed.set(name, failures);
    }
  } finally {
    shop.close();
  }
}

if (!RUNNING) forgetAnswers();
// One that fails to open leaves the others to end by themselves.
await Promise.all(Array.from({ length: lanes }, () => lane().catch((reason) => failed.set('a shop', reason.message))));
rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
// Once more, and last: whoever sees only the end of the log sees what failed.
for (const [name, failures] of failed) console.error(`\n${name}\n${failures}`);
for (const [name, failures] of failed) console.error(['', name, ...inShort(failures)].join('\n'));
if (failed.size > 0) console.error(`Failed: ${[...failed.keys()].join(', ')}`);
process.exit(stopped || failed.size > 0 || files.length === 0 ? 1 : 0);
