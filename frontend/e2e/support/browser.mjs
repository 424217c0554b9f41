import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { cutOff, lostSetOff, markSetOff, misnamed, printedControls, undirected, unreadable } from './looks.mjs';
import { FULL, byTurns } from './sample.mjs';
import { SHOP } from './shop.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.SHOTS;
/** Long enough for a machine that builds something else meanwhile; what passes does not wait for it. */
const PATIENCE_MS = 30_000;
const BEGIN_MS = 5000;
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
  const goto = page.goto.bind(page);
  page.goto = async (address, how) => {
    const answer = await goto(address, how);
    if (!how?.waitUntil && options.javaScriptEnabled !== false) await begun(page);
    return answer;
  };
  const faults = [];
  context.on('weberror', (fault) => faults.push(String(fault.error())));
  return { context, page, faults, end: () => context.close() };
}

/** A page's own scripts run after its load event. What is pressed before is heard by nobody, as on a slow line. */
async function begun(page) {
  const ran = () => !document.querySelector('link[rel=preload][as=script]') || document.getElementById('missing') !== null || window.next?.router !== undefined;
  // A test that keeps scripts back waits for what it wants to see.
  await page.waitForFunction(ran, undefined, { timeout: BEGIN_MS }).catch(() => {});
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

/** What the storefront keeps of each user's session. */
const sessions = new Map();

/** Signs in through the pages, and answers what the storefront then keeps. */
async function sessionOf(browser, username) {
  const { page, context, end } = await visit(browser);
  await page.goto('/cart/');
  await signIn(page, username);
  const { origins } = await context.storageState();
  await end();
  return origins.find(({ origin }) => origin === SHOP).localStorage.find(({ name }) => name.startsWith('souk.user:'));
}

/**
 * A visitor who signed in before they came, at an address of the shop or on no page yet. A file signs each user in through the
 * pages once, and later visits have the same tokens. Tests of signing in and out, and of renewed tokens, use signIn.
 */
export async function visitAs(browser, username, address, options = {}) {
  if (!sessions.has(username)) sessions.set(username, await sessionOf(browser, username));
  const storageState = { cookies: [], origins: [{ origin: SHOP, localStorage: [sessions.get(username)] }] };
  const visitor = await visit(browser, { ...options, storageState });
  if (address) await visitor.page.goto(address);
  return visitor;
}

/** Fills the form of an address; the country comes first, as it says which other fields there are. */
export async function fillAddress(page, { Country, ...parts }) {
  await page.getByLabel('Country').selectOption(Country);
  for (const [label, text] of Object.entries(parts)) await page.getByLabel(label).fill(text);
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
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const PHONE = [360, 'light'];
const DESK = [1280, 'dark'];
/** The states of a file are looked at in one of the two, by turns, or in both. */
const looksNow = byTurns([PHONE, DESK]);
const ALL = [360, 768, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => [width, scheme]));

/** Waits until what was changed is drawn. */
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Letters half and twice as large again, as a reader may set them: nothing is cut off. */
async function readableLarge(page, name) {
  for (const size of ['150%', '200%']) {
    await page.evaluate((percent) => (document.documentElement.style.fontSize = percent), size);
    await drawn(page);
    if (SHOTS) await shoot(page, `${name}, text at ${size}`);
    assert.deepEqual(await page.evaluate(cutOff), [], `${name}, text at ${size}`);
    assert.ok((await overflow(page)) <= 0, `${name} with text at ${size} is wider than the window`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** The page hears of another medium a moment later. */
async function matches(page, medium) {
  await page.waitForFunction((wanted) => window.matchMedia(wanted).matches, medium);
  await drawn(page);
}

/** With the few colours of a system in high contrast, and on paper. */
async function otherMedia(page, name) {
  await page.evaluate(markSetOff);
  await page.emulateMedia({ forcedColors: 'active' });
  await matches(page, '(forced-colors: active)');
  if (SHOTS) await shoot(page, `${name}, forced colours`);
  assert.deepEqual(await page.evaluate(lostSetOff), [], `${name}, in forced colours`);
  assert.deepEqual(await page.evaluate(unreadable), [], `${name}, in forced colours`);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await matches(page, 'print');
  if (SHOTS) await shoot(page, `${name}, printed`);
  assert.deepEqual(await page.evaluate(printedControls), [], `${name}, printed`);
  await page.emulateMedia({ media: 'screen' });
  await matches(page, 'screen');
}

/**
 * Looks at a state of the page on a light phone, and then with large text, or on a dark desk, and then in forced colours and on paper. With
 * PROOF=full in both looks, and in all of these. Axe finds nothing, and nothing is cut off.
 */
export async function fine(page, state, looks = looksNow()) {
  const before = page.viewportSize();
  for (const [width, colorScheme] of SHOTS ? ALL : looks) {
    const name = `${state}, ${colorScheme}, ${width} px`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    if (SHOTS) await shoot(page, name);
    assert.deepEqual(await axe(page), [], name);
    assert.ok((await overflow(page)) <= 0, `${name} is wider than the window`);
    assert.deepEqual(await page.evaluate(undirected), [], `${name}: fields without a direction of their own`);
    assert.deepEqual(await page.evaluate(misnamed), [], `${name}: fields that are not called what stands beside them`);
    const onPhone = width === PHONE[0] && colorScheme === PHONE[1];
    if (onPhone) await readableLarge(page, name);
    if (FULL || SHOTS ? width === looks[0][0] && colorScheme === looks[0][1] : !onPhone) await otherMedia(page, name);
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

/** Scrolls to the other products of a product's page, until none of them is still to come. */
export async function toTheOthers(page) {
  await page.locator('#reviews').waitFor();
  await page.waitForFunction(() => {
    const place = document.querySelector('[data-others-place]');
    place?.scrollIntoView();
    return !place;
  });
}
