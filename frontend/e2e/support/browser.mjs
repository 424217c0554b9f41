import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { SHOP } from './shop.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** A visitor with a browser profile of their own. */
export async function visit(browser, options = {}) {
  const context = await browser.newContext({ baseURL: SHOP, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(15_000);
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
export async function axe(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
