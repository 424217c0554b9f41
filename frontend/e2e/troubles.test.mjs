import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, settled, signIn, visit, visitAs } from './support/browser.mjs';
import { asExported } from './support/exported.mjs';
import { sampled } from './support/sample.mjs';
import { HOME, buy, call, emptyCart, eventually } from './support/shop.mjs';

/** Sold by Sam, who is a shopper too. */
const OWN = 'beech-rolling-pin';
const BOUGHT = 'speckled-teapot';
const main = (page) => page.locator('main');

/** Every page that asks the shop for something: what it says when that fails, and what it shows when it does not. */
const PAGES = {
  '/': ['The products did not load', (page) => main(page).locator('h3 a').first()],
  '/?category=pantry': ['The products did not load', (page) => main(page).locator('h3 a').first()],
  '/search/?q=teapot': ['The products did not load', (page) => main(page).locator('h3 a').first()],
  [`/product/?id=${BOUGHT}`]: ['The product did not load', (page) => page.getByRole('button', { name: 'Add to cart' })],
  '/cart/': ['Your cart did not load', (page) => main(page).getByRole('button', { name: /^Remove/ })],
  '/checkout/': ['Your cart did not load', (page) => page.getByRole('button', { name: 'Go on to payment' })],
  '/account/': ['Your orders did not load', (page) => main(page).locator('a[href*="/order/"]').first()],
  '/account/addresses/': ['Your addresses did not load', (page) => main(page).getByText(HOME.line1)],
  '/account/mail/': ['Your mails did not load', (page) => main(page).getByRole('button', { name: 'Save' })],
  '/account/reviews/': ['Your reviews did not load', (page) => main(page).getByText('Pours without a drop.')],
  '/account/wishlist/': ['Your wishlist did not load', (page) => page.getByRole('button', { name: /^Move to cart/ })],
  '/order/?id=': ['Your order did not load', (page) => page.getByRole('heading', { name: 'What you ordered' })],
  '/seller/?id=': ['The seller did not load', (page) => main(page).locator('h3 a').first()],
  '/seller/sales/': ['Your sales did not load', (page) => page.getByRole('heading', { name: 'Day by day' })],
  '/seller/orders/': ['What you sold did not load', (page) => page.getByRole('link', { name: /^Order / }).first()],
  '/seller/order/?id=': ['The order did not load', (page) => page.getByRole('button', { name: 'Mark as sent' })],
  '/seller/returns/': ['Your returns did not load', (page) => page.getByRole('heading', { name: 'No return waits for you' })],
  '/seller/profile/': ['Your profile did not load', (page) => page.getByLabel('Name of your shop')],
  '/seller/listings/': ['Your listings did not load', (page) => page.getByRole('link', { name: /^Edit/ }).first()],
  [`/seller/listing/?id=${OWN}`]: ['The listing did not load', (page) => page.getByLabel('Name')],
  '/seller/shipping/': ['Your shipping rates did not load', (page) => page.getByLabel('You send from')],
};
/** The same of the pages for moderators. */
const MODERATION = {
  '/moderation/': ['The reviews did not load', (page) => main(page).getByText(/No report waits|open report/).first()],
  '/moderation/sellers/': ['The sellers did not load', (page) => main(page).getByText(/No application waits|applied on/).first()],
  '/moderation/log/': ['The log did not load', (page) => main(page).getByText(/Nothing was decided yet|· by/).first()],
};
const FOR_ANYONE = /^\/(\?|$|product|search|seller\/\?)/;

describe('in bad times', () => {
  let browser;
  /** By who visits them. */
  let visits;
  /** Each test takes every sixth page, from another one on than the test before: of some visitors none. */
  const someVisits = (first) => visits.map(([username, pages]) => [username, sampled(pages, 6, first)]).filter(([, pages]) => pages.length > 0);
  before(async () => {
    browser = await launch();
    const sold = await buy('bob', { [OWN]: 1 });
    const bought = await buy('sam', { [BOUGHT]: 1 });
    // A seller hears of a paid order a moment later.
    await eventually(() => call('sam', 'GET', `/api/sellers/orders/${sold.id}`), ({ orderId }) => orderId === sold.id);
    const { sellerId } = await call(null, 'GET', `/api/products/${OWN}`);
    const idOf = (address) => (address === '/seller/?id=' ? sellerId : address.startsWith('/seller/') ? sold.id : bought.id);
    const whole = (found) => Object.entries(found).map(([address, told]) => [address.replace(/\?id=$/, `?id=${idOf(address)}`), ...told]);
    visits = [['sam', whole(PAGES)], ['mo', whole(MODERATION)]];
    await call('sam', 'POST', '/api/cart', { productId: BOUGHT, quantity: 1 });
    await call('sam', 'POST', '/api/users/wishlist', { productId: BOUGHT });
    await call('sam', 'POST', '/api/reviews', { productId: BOUGHT, rating: 5, comment: 'Pours without a drop.' });
  });
  after(() => browser.close());

  /** With a session of their own, to be changed. */
  async function signedIn(username) {
    const visitor = await visit(browser);
    await visitor.page.goto('/cart/');
    await signIn(visitor.page, username);
    return visitor;
  }

  const changeSession = (page, change) =>
    page.evaluate((changed) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), ...changed }));
    }, change);

  it('every page says that the shop failed, and tries again', async () => {
    for (const [username, pages] of someVisits(0)) {
      const { page, context, faults, end } = await visitAs(browser, username);
      await asExported(context);
      for (const [address, words, content] of pages) {
        await context.route('**/api/**', (route) => route.fulfill({ status: 500, json: { message: 'Internal Server Error' } }));
        await page.goto(address);
        await page.getByRole('heading', { name: words }).waitFor();
        await settled(page);
        await fine(page, `500s on ${address}`, [[360, 'light']]);
        await context.unroute('**/api/**');
        // The page of an order asks again by itself.
        if (!address.startsWith('/order/')) await main(page).getByRole('button', { name: 'Try again' }).click();
        await content(page).waitFor();
      }
      assert.deepEqual(faults, []);
      await end();
    }
  });

  it('every page says that the shop cannot be reached', async () => {
    for (const [username, pages] of someVisits(1)) {
      const { page, context, faults, end } = await visitAs(browser, username);
      await asExported(context);
      await context.route('**/api/**', (route) => route.abort());
      for (const [address, words] of pages) {
        await page.goto(address);
        await page.getByRole('heading', { name: words }).waitFor();
        await page.getByText('The shop cannot be reached.').waitFor();
      }
      await fine(page, 'unreachable');
      await context.setOffline(true);
      await page.getByText('You are offline. What you see may be old').waitFor();
      await fine(page, 'the offline banner');
      assert.deepEqual(faults, []);
      await end();
    }
  });

  it('every page of a slow shop shows that it is at work, and then what it found', async () => {
    for (const [username, pages] of someVisits(2)) {
      const { context, faults, end } = await visitAs(browser, username);
      await asExported(context);
      await Promise.all(
        pages.map(async ([address, , content]) => {
          const page = await context.newPage();
          let answer;
          const late = new Promise((resolve) => (answer = resolve));
          await page.route('**/api/**', (route) => late.then(() => route.continue()).catch(() => {}));
          await page.goto(address, { waitUntil: 'commit' });
          await main(page).getByRole('status').filter({ hasText: 'Loading' }).first().waitFor();
          answer();
          await content(page).waitFor();
          await page.close();
        }),
      );
      assert.deepEqual(faults, []);
      await end();
    }
  });

  it('every page that waits is clean, too', async () => {
    for (const [username, pages] of someVisits(3)) {
      const { page, context, end } = await visitAs(browser, username);
      await asExported(context);
      await context.route('**/api/**', () => {});
      for (const [address] of pages) {
        await page.goto(address, { waitUntil: 'commit' });
        await main(page).getByRole('status').filter({ hasText: 'Loading' }).first().waitFor();
        await page.getByRole('button', { name: /^Cart/ }).waitFor();
        await fine(page, `waiting on ${address}`, [[1280, 'dark']]);
      }
      await end();
    }
  });

  it('a token that is no longer taken is renewed without a word, on every page', async () => {
    for (const [username, pages] of someVisits(4)) {
      const { page, faults, end } = await signedIn(username);
      for (const [address, , content] of pages) {
        await changeSession(page, { access_token: 'no.longer.good' });
        await page.goto(address);
        await content(page).waitFor();
      }
      const [address, , content] = pages.at(-1);
      await changeSession(page, { expires_at: 1 });
      await page.goto(address);
      await content(page).waitFor();
      assert.deepEqual(faults, []);
      await end();
    }
  });

  it('a session that is over asks to sign in, on every page, and comes back to it', async () => {
    for (const [username, pages] of someVisits(5)) {
      const { page, faults, end } = await signedIn(username);
      for (const [address, , content] of pages) {
        await changeSession(page, { expires_at: 1, refresh_token: undefined });
        await page.goto(address);
        const open = FOR_ANYONE.test(address) || address === '/cart/';
        if (open && address !== '/cart/') await content(page).waitFor();
        const ask = (open ? page.getByRole('banner') : main(page)).getByRole('button', { name: 'Sign in' });
        await ask.click();
        await page.waitForURL(/\/authorize/);
        await page.locator(`button[value="${username}"]`).click();
        await page.waitForURL((url) => url.pathname + url.search === address);
        await content(page).waitFor();
      }
      assert.deepEqual(faults, []);
      await end();
    }
  });

  it('a page that is not there leads home', async () => {
    const { page, end } = await visit(browser);
    const answer = await page.goto('/nowhere/');
    assert.equal(answer.status(), 404);
    await page.getByRole('link', { name: 'To the shop' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await end();
  });

  after(() => emptyCart('sam'));
});
