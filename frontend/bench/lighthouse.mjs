// Lighthouse over an open shop, five times a page on a phone as Lighthouse imagines one; prints the medians.
// With TRACE=1 it also says what drew the largest paint, and what it waited for.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/support/chromium.mjs';
import { openShop } from '../e2e/support/open.mjs';

const RUNS = 5;
const PRODUCT = 'speckled-teapot';
const PAGES = { list: '/', search: '/search/', product: `/product/?id=${PRODUCT}`, checkout: '/checkout/' };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const GOALS = { performance: 90, accessibility: 100, seo: 100 };
/** A signed-in shopper stays one: all but local storage and cookies is cleared before each run. */
const CLEARED = ['file_systems', 'shader_cache', 'service_workers', 'cache_storage'];

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The checkout is measured as who buys sees it: signed in, with something in the cart. */
async function fillCart(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}/product/?id=${PRODUCT}`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('button', { name: /^Cart, 1/ }).waitFor();
  await page.goto(`${url}/checkout/`);
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/authorize/);
  await page.locator('button[value="alice"]').click();
  await page.getByRole('button', { name: 'Go on to payment' }).waitFor();
  await page.close();
}

async function measure(url, port) {
  const { lhr } = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: CATEGORIES,
    clearStorageTypes: CLEARED,
  });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  if (process.env.TRACE) trace(lhr);
  const score = (category) => Math.round(lhr.categories[category].score * 100);
  const of = (audit) => lhr.audits[audit].numericValue;
  return {
    ...Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])),
    fcp: of('first-contentful-paint'),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
    faults: CATEGORIES.slice(1).flatMap((category) => faultsOf(lhr, category)),
    machine: lhr.environment.benchmarkIndex,
  };
}

/** Which of a category's weighed audits did not pass. */
function faultsOf({ categories, audits }, category) {
  return categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1).map(({ id }) => id);
}

function trace({ audits }) {
  for (const id of ['largest-contentful-paint-element', 'lcp-breakdown-insight', 'render-blocking-insight', 'long-tasks', 'bootup-time', 'mainthread-work-breakdown']) {
    if (audits[id]?.details) console.error(id, JSON.stringify(audits[id].details.items?.slice(0, 4), null, 1)?.slice(0, 2500));
  }
  const { items } = audits['network-requests'].details;
  for (const { url, networkRequestTime, networkEndTime, transferSize, priority } of items) {
    console.error(`${networkRequestTime.toFixed(0).padStart(6)} ${networkEndTime.toFixed(0).padStart(6)} ${String(transferSize).padStart(7)} ${priority.padEnd(8)} ${url.slice(0, 90)}`);
  }
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const { TRACE, ONLY } = process.env;
const executablePath = findChromium();
if (!executablePath) throw new Error('Lighthouse needs Chromium on the path.');
const shop = await openShop();
const profile = mkdtempSync(join(tmpdir(), 'souk-lighthouse-'));
const port = await freePort();
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', `--remote-debugging-port=${port}`],
});
let missed = false;
try {
  const url = shop.env.SOUK_URL;
  const rows = [];
  const machines = [];
  for (const [name, path] of Object.entries(PAGES).filter(([page]) => !ONLY || page === ONLY)) {
    if (name === 'checkout') await fillCart(context, url);
    const runs = [];
    for (let run = 0; run < (TRACE ? 1 : RUNS); run++) runs.push(await measure(url + path, port));
    const of = (figure) => median(runs.map((run) => run[figure]));
    for (const [category, goal] of Object.entries(GOALS)) if (of(category) < goal) missed = true;
    const faults = [...new Set(runs.flatMap((run) => run.faults))];
    if (faults.length > 0) console.error(`${name}: ${faults.join(', ')}`);
    machines.push(...runs.map(({ machine }) => machine));
    const ms = (figure) => of(figure).toFixed(0);
    rows.push([name, ...CATEGORIES.map(of), ms('fcp'), ms('lcp'), ms('tbt'), of('cls').toFixed(3)]);
  }
  console.log('| page | performance | accessibility | best practices | SEO | first paint ms | largest paint ms | blocked ms | shift |');
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(`\nmedian of ${RUNS}; cores: ${availableParallelism()}; load: ${loadavg()[0].toFixed(1)}; Lighthouse's own index of this machine: ${median(machines)}`);
} finally {
  await context.close();
  shop.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
if (missed) console.log('Goals missed: performance 90, accessibility and SEO 100.');
