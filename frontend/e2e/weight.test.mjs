// What a page waits for before its largest paint, and what it runs before it can be used. Counts and bytes only: no noise moves them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, visit } from './support/browser.mjs';
import { PLENTY, SHOP } from './support/shop.mjs';
import { bytesRun, stepsTo, weigh } from './support/weight.mjs';

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
/** Requests in series, and kilobytes of script that have run when the page can be used. Lower them when a page gets lighter. */
const BUDGETS = {
  // A list in which no test lists anything: the newest of the shop may have no pictures.
  '/?category=pantry': { inSeries: 1, runKB: 264, usable: (page) => page.getByRole('button', { name: /^Add .* to the cart$/ }).first() },
  [`/product/?id=${PLENTY}`]: { inSeries: 1, runKB: 272, usable: (page) => page.getByRole('button', { name: 'Add to cart' }) },
};

describe('the weight of a page', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  for (const [address, { inSeries, runKB, usable }] of Object.entries(BUDGETS)) {
    it(`keeps its budget at ${address}`, async () => {
      const { page, end } = await visit(browser, PHONE);
      const scales = await weigh(page);
      await page.goto(address);
      await usable(page).waitFor();
      const steps = await scales.inSeries();
      const kilobytes = Math.round((await scales.runBytes()) / 1000);
      console.log(`${address}: ${steps} in series, ${kilobytes} KB of script run`);

      assert.equal(steps, inSeries);
      assert.ok(kilobytes <= runKB, `${kilobytes} KB of script run of ${runKB}`);
      await end();
    });
  }

  for (const address of ['/?sort=rating', `/product/?id=${PLENTY}`]) {
    it(`holds no larger picture once its scripts have run, at ${address}`, async () => {
      const { page, end } = await visit(browser, PHONE);
      const { pictures } = await weigh(page);
      await page.goto(address);
      await page.getByRole('button', { name: /^Add .*to( the)? cart$/ }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const largest = await pictures();

      assert.ok(largest.length > 0);
      assert.deepEqual(largest, [...new Set(largest)]);
      await end();
    });
  }

  it('leaves its scripts to what runs them once it is painted', async () => {
    for (const address of ['/', '/search/', '/checkout/', '/product/']) {
      const html = await (await fetch(SHOP + address)).text();
      assert.doesNotMatch(html, /<script\b(?![^>]*nomodule)[^>]*\ssrc=/i);
      assert.match(html, /<link rel="preload" as="script"/);
    }
  });

  it('is the longest way to what is painted', () => {
    const askedBy = new Map([
      ['/', null],
      ['/a.js', '/'],
      ['/api', '/a.js'],
      ['/picture', '/api'],
    ]);
    assert.equal(stepsTo('/a.js', askedBy), 1);
    assert.equal(stepsTo('/picture', askedBy), 3);
  });

  it('counts what has run, and not what is in it and has not', () => {
    const range = (startOffset, endOffset, count) => ({ ranges: [{ startOffset, endOffset, count }] });
    assert.equal(bytesRun({ source: '0123456789', functions: [range(0, 10, 1), range(2, 5, 0), range(3, 4, 7)] }), 8);
  });
});
