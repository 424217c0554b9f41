import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, signIn, visit } from './support/browser.mjs';
import { PAGES } from './support/export.mjs';
import { call, emptyCart, eventually } from './support/shop.mjs';

const TEAPOT = 'speckled-teapot';
const { later } = PAGES.find(({ address }) => address === '/product/');
const NOT_THERE = { status: 404, contentType: 'application/xml', body: '<Error/>' };

describe('after a new release', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** The shop as it is after a release that took scripts away: pages name another script, and `there` says whether that is there. */
  async function release(page, there) {
    let loads = 0;
    page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
    await page.route('**/product/**', async (route) => {
      const answer = await route.fetch();
      if (!answer.headers()['content-type'].includes('html')) return route.fulfill({ response: answer });
      const html = await answer.text();
      return route.fulfill({ response: answer, body: html.replace('</body>', '<script src="/_next/static/chunks/new.js" async=""></script></body>') });
    });
    await page.route('**/_next/static/chunks/new.js', (route) => route.fulfill(there ? { contentType: 'text/javascript', body: '' } : NOT_THERE));
    let gone = true;
    await page.route('**/_next/**', (route) => (gone && later.has(new URL(route.request().url()).pathname) ? route.fulfill(NOT_THERE) : route.fallback()));
    page.on('domcontentloaded', () => (gone = !there));
    return () => loads;
  }

  it('an old tab loads itself anew, once, with what was typed and the cart', async () => {
    await emptyCart('carol');
    const { page, faults, end } = await visit(browser);
    await page.goto(`/product/?id=${TEAPOT}`);
    await signIn(page, 'carol');
    await page.getByRole('button', { name: 'Write a review' }).click();
    await page.getByLabel('What do you think of it?').fill('Half of a thought');
    await page.evaluate(() => (window.old = true));
    const loads = await release(page, true);

    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: /^Cart/ }).click();
    await page.waitForFunction(() => !window.old);

    await page.getByText('Half of a thought').waitFor();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).click();
    await page.getByRole('dialog', { name: 'Your cart' }).waitFor();
    assert.equal(loads(), 1);
    await eventually(() => call('carol', 'GET', '/api/cart'), ({ products }) => products[0]?.quantity === 1);
    assert.deepEqual(faults, []);
    await end();
    await emptyCart('carol');
  });

  it('that is broken no tab loads itself for ever', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${TEAPOT}`);
    await page.locator('header button:enabled', { hasText: 'Sign in' }).waitFor();
    const loads = await release(page, false);

    await page.getByRole('button', { name: 'Cart, empty' }).click();
    await eventually(loads, (count) => count === 1);
    await page.getByRole('alert').filter({ hasText: 'This page did not load whole.' }).waitFor();
    await page.locator('header button:enabled', { hasText: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Cart, empty' }).click();
    await page.getByRole('alert').filter({ hasText: 'The cart did not load' }).getByRole('button', { name: 'Try again' }).click();
    await page.waitForTimeout(1500);

    assert.equal(loads(), 1);
    await end();
  });
});
