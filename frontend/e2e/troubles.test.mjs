import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch, signIn, visit } from './support/browser.mjs';
import { call, emptyCart } from './support/shop.mjs';

const TEAPOT = 'speckled-teapot';
const PAGES = {
  '/': 'The products did not load',
  [`/product/?id=${TEAPOT}`]: 'The product did not load',
  '/cart/': 'Your cart did not load',
  '/checkout/': 'Your cart did not load',
  '/account/': 'Your orders did not load',
  '/account/reviews/': 'Your reviews did not load',
  '/account/wishlist/': 'Your wishlist did not load',
  '/order/?id=k3v7q2m5x4b6n7d2f5h3j4w6zy': 'Your order did not load',
};

describe('in bad times', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());
  beforeEach(() => emptyCart('carol'));

  async function signedIn(username) {
    const visitor = await visit(browser);
    await visitor.page.goto('/cart/');
    await signIn(visitor.page, username);
    return visitor;
  }

  it('every page says that the shop failed, and tries again', async () => {
    const { page, context, faults, end } = await signedIn('carol');
    await context.route('**/api/**', (route) => route.fulfill({ status: 500, json: { message: 'Internal Server Error' } }));
    for (const [address, words] of Object.entries(PAGES)) {
      await page.goto(address);
      await page.getByRole('heading', { name: words }).waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    }
    await page.goto('/');
    await page.getByRole('heading', { name: 'The products did not load' }).waitFor();
    await context.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /teapot|mug|socks|chocolate/i }).first().waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('every page says that the shop cannot be reached', async () => {
    const { page, context, end } = await signedIn('carol');
    await context.route('**/api/**', (route) => route.abort());
    for (const address of Object.keys(PAGES)) {
      await page.goto(address);
      await page.getByRole('heading', { name: 'You seem to be offline' }).waitFor();
    }
    await context.setOffline(true);
    await page.getByText('You are offline. What you see may be old').waitFor();
    await end();
  });

  it('a slow shop shows that it is at work', async () => {
    const { page, context, end } = await signedIn('carol');
    await context.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => {});
    });
    for (const address of Object.keys(PAGES)) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.getByRole('status').filter({ hasText: 'Loading' }).first().waitFor();
    }
    await page.goto(`/product/?id=${TEAPOT}`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor({ timeout: 1000 });
    await end();
  });

  it('a quantity that is refused goes back, and says so', async () => {
    await call('carol', 'POST', '/api/cart', { productId: TEAPOT, quantity: 1 });
    const { page, end } = await signedIn('carol');
    await page.getByRole('button', { name: /more$/ }).waitFor();
    await page.route('**/api/cart/*', (route) => route.abort());
    await page.getByRole('button', { name: /more$/ }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await page.getByText('The shop cannot be reached.').waitFor();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await page.unroute('**/api/cart/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await end();
  });

  it('an expired token is renewed without a word', async () => {
    const { page, faults, end } = await signedIn('carol');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), expires_at: 1 }));
    });
    await page.goto('/account/');
    await page.getByRole('heading', { name: 'Your orders' }).waitFor();
    await page.getByText(/No orders yet|Waiting|Paid/).first().waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('a session that is over asks to sign in, and keeps the e-mail that was typed for', async () => {
    await call('carol', 'POST', '/api/cart', { productId: TEAPOT, quantity: 1 });
    const { page, end } = await signedIn('carol');
    await page.goto('/checkout/');
    await page.getByRole('button', { name: 'Go on to payment' }).waitFor();
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), expires_at: 1, refresh_token: undefined }));
    });
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/authorize/);
    await page.locator('button[value="carol"]').click();
    await page.waitForURL(/\/checkout\/$/);
    await page.getByLabel(/Card number|E-mail for the receipt/).waitFor();
    await end();
  });

  it('a page that is not there leads home', async () => {
    const { page, end } = await visit(browser);
    const answer = await page.goto('/nowhere/');
    assert.equal(answer.status(), 404);
    await page.getByRole('link', { name: 'To the shop' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await end();
  });
});
