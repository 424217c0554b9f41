import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, visit } from './support/browser.mjs';
import { tabTo } from './support/keyboard.mjs';
import { emptyCart, giveAddress } from './support/shop.mjs';

describe('with the keyboard alone', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await emptyCart('bob');
    await giveAddress('bob');
  });
  after(() => browser.close());

  it('a whole purchase', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/');
    await page.getByRole('link', { name: /socks/i }).first().waitFor();
    await page.keyboard.press('Tab');
    await tabTo(page, /^Skip to the content/, 1);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Merino walking socks/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/product/?id=*');
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await tabTo(page, /^Add to cart/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await page.evaluate(() => document.activeElement.blur());
    await tabTo(page, /^Cart, 1 item/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let presses = 0; presses < 15; presses++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null);
      assert.ok(inside, 'the focus left the open drawer');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await tabTo(page, /^Cart, 1 item/, 1);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: /^Check out/ }).waitFor();
    await tabTo(page, /^Check out/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/checkout/');
    await page.locator('main').getByRole('button', { name: 'Sign in' }).waitFor();
    await tabTo(page, /^Sign in/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/authorize/);
    await tabTo(page, /^bob/i);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/checkout/');
    await page.locator('button[aria-disabled=false]', { hasText: 'Go on to payment' }).waitFor();
    await tabTo(page, /^Go on to payment/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Card number').waitFor();
    await tabTo(page, /^Card number/);
    await page.keyboard.type('4242424242424242');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1239');
    await page.keyboard.press('Tab');
    await page.keyboard.type('123');
    await tabTo(page, /^Pay/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });
});
