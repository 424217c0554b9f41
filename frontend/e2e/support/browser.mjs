import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { SHOP } from './shop.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.SHOTS;
/** Long enough for a machine that builds something else meanwhile; what passes does not wait for it. */
const PATIENCE_MS = 30_000;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(options = {}) {
  return chromium.launch({ executablePath: findChromium() ?? assert.fail('there is no Chromium'), args: FLAGS, ...options });
}

/** A visitor with a browser profile of their own. */
export async function visit(browser, options = {}) {
  const context = await browser.newContext({ baseURL: SHOP, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults = [];
  context.on('weberror', (fault) => faults.push(String(fault.error())));
  return { context, page, faults, end: () => context.close() };
}

export async function signIn(page, username) {
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await chooseUser(page, username);
}

export async function chooseUser(page, username) {
  await page.waitForURL(/\/authorize/);
  await page.locator(`button[value="${username}"]`).click();
  await page.waitForURL((url) => url.origin === SHOP && !url.pathname.startsWith('/signed-in'));
}

/** Fills the stand-in's card fields. */
export async function fillCard(page, number) {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry date').fill('12 / 39');
  await page.getByLabel('Security code').fill('123');
}

/** What axe finds on the page as it is now. */
async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const PHONE = [360, 'light'];
const DESK = [1280, 'dark'];
const ALL = [360, 768, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => [width, scheme]));

/** Looks at a state of the page on a light phone and a dark desk: axe finds nothing, and nothing is cut off. */
export async function fine(page, state, looks = [PHONE, DESK]) {
  const before = page.viewportSize();
  for (const [width, colorScheme] of SHOTS ? ALL : looks) {
    const name = `${state}, ${colorScheme}, ${width} px`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (SHOTS) await shoot(page, name);
    assert.deepEqual(await axe(page), [], name);
    assert.ok((await overflow(page)) <= 0, `${name} is wider than the window`);
  }
  await page.setViewportSize(before);
}

async function shoot(page, name) {
  mkdirSync(SHOTS, { recursive: true });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(SHOTS, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`), fullPage: true });
}

/** Waits until nothing on the page says that it is being loaded. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const loading = [...document.querySelectorAll('[role=status]')].some((found) => /Loading|Signing/.test(found.textContent));
    return !loading && document.readyState === 'complete';
  });
}
