import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chooseUser, launch, visit } from './support/browser.mjs';
import { call, emptyCart, eventually } from './support/shop.mjs';

const KITE = 'ripstop-diamond-kite';

describe('the wishlist', () => {
  let browser;
  before(async () => {
    browser = await launch();
    const { items } = await call('carol', 'GET', '/api/users/wishlist');
    for (const { productId } of items) await call('carol', 'DELETE', `/api/users/wishlist/${productId}`);
    await emptyCart('carol');
  });
  after(() => browser.close());

  it('asks a guest to sign in, comes back and saves; moves to the cart', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto(`/product/?id=${KITE}`);
    await page.locator('article').getByRole('button', { name: /^Save .* to the wishlist/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in and save' }).click();
    await chooseUser(page, 'carol');

    assert.match(page.url(), new RegExp(`/product/\\?id=${KITE}`));
    await page.locator('article').getByRole('button', { name: /^Take .* off the wishlist/, pressed: true }).waitFor();
    await eventually(() => call('carol', 'GET', '/api/users/wishlist'), ({ items }) => items[0]?.productId === KITE);

    await page.getByRole('link', { name: 'Wishlist' }).first().click();
    await page.getByRole('button', { name: /^Move to cart/ }).click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await page.getByText('Nothing saved yet').waitFor();
    await eventually(() => call('carol', 'GET', '/api/cart'), ({ products }) => products[0]?.productId === KITE);
    await eventually(() => call('carol', 'GET', '/api/users/wishlist'), ({ items }) => items.length === 0);
    assert.deepEqual(faults, []);
    await end();
  });
});
