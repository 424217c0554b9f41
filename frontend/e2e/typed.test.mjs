import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chooseUser, fillCard, launch, visit, visitAs } from './support/browser.mjs';
import { PLENTY, call, emptyCart, eventually, giveAddress } from './support/shop.mjs';

const TEAPOT = 'speckled-teapot';
const POT = 'terracotta-olla';
const FAILING = (route) => route.fulfill({ status: 500, json: { message: 'Internal Server Error' } });
const UNREACHABLE = (route) => route.abort();

describe('nothing that was typed or chosen is lost', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await giveAddress('carol');
  });
  after(() => browser.close());
  beforeEach(() => emptyCart('carol'));

  const signedIn = (username, address) => visitAs(browser, username, address);

  /** Nobody renews the session any more: the next call ends it. */
  const endSession = (page) =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), expires_at: 1, refresh_token: undefined }));
    });

  it('a quantity that is refused goes back, says so, and is tried again', async () => {
    await call('carol', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    const { page, end } = await signedIn('carol', '/cart/');
    await page.getByRole('button', { name: /more$/ }).waitFor();
    await page.route('**/api/cart/*', UNREACHABLE);
    await page.getByRole('button', { name: /more$/ }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await page.getByText('The shop cannot be reached.').waitFor();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await page.unroute('**/api/cart/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await eventually(() => call('carol', 'GET', '/api/cart'), ({ products }) => products[0]?.quantity === 2);
    await end();
  });

  it('a guest fills the cart while the shop says nothing, and keeps it while it cannot be reached', async () => {
    const { page, context, end } = await visit(browser);
    await page.goto(`/product/?id=${TEAPOT}`);
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await context.route('**/api/**', () => {});
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await context.unroute('**/api/**');
    await context.route('**/api/**', UNREACHABLE);
    await page.reload();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await context.unroute('**/api/**');
    await page.goto('/cart/');
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    await end();
  });

  for (const [trouble, route, words] of [
    ['fails', FAILING, 'The order was not placed'],
    ['cannot be reached', UNREACHABLE, 'The order was not placed'],
  ]) {
    it(`the e-mail of an order, when the shop ${trouble}`, async () => {
      await call('carol', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
      const { page, end } = await signedIn('carol', '/checkout/');
      await page.getByLabel('E-mail for the receipt').fill('gifts@example.org');
      await page.route('**/api/orders', route);
      await page.getByRole('button', { name: 'Go on to payment' }).click();
      await page.getByText(words).waitFor({ timeout: 25_000 });
      assert.equal(await page.getByLabel('E-mail for the receipt').inputValue(), 'gifts@example.org');
      await page.unroute('**/api/orders');
      await page.getByRole('button', { name: 'Go on to payment' }).click();
      await page.getByLabel('Card number').waitFor();
      await fillCard(page, '4242 4242 4242 4242');
      await page.getByRole('button', { name: /^Pay/ }).click();
      await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
      await end();
    });
  }

  it('the e-mail of an order, when the session is over', async () => {
    await call('carol', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    const { page, end } = await signedIn('carol', '/checkout/');
    await page.getByLabel('E-mail for the receipt').fill('gifts@example.org');
    // The order is what meets the end of the session, not the quote.
    await page.locator('button[aria-disabled=false]', { hasText: 'Go on to payment' }).waitFor();
    await endSession(page);
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await chooseUser(page, 'carol');
    await page.getByLabel(/Card number|E-mail for the receipt/).waitFor();
    if (await page.getByLabel('E-mail for the receipt').isVisible()) {
      assert.equal(await page.getByLabel('E-mail for the receipt').inputValue(), 'gifts@example.org');
      await page.getByRole('button', { name: 'Go on to payment' }).click();
      await page.getByLabel('Card number').waitFor();
    }
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('souk.payments')).at(-1));
    assert.equal(kept.body.email, 'gifts@example.org');
    await end();
  });

  it('a new review, when the shop fails, after a reload, and when the session is over', async () => {
    const { page, end } = await signedIn('carol', `/product/?id=${POT}`);
    await page.getByRole('button', { name: 'Write a review' }).click();
    await page.getByRole('radio', { name: /^3 stars/ }).check();
    await page.getByLabel('What do you think of it?').fill('Half of a thought');
    await page.route('**/api/reviews', FAILING);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('What you wrote is kept.').waitFor();
    await page.unroute('**/api/reviews');
    await page.reload();
    await page.getByText('Half of a thought').waitFor();
    assert.equal(await page.getByRole('radio', { name: /^3 stars/ }).isChecked(), true);

    await endSession(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.locator('#reviews').getByRole('button', { name: 'Sign in' }).click();
    await chooseUser(page, 'carol');
    assert.equal(await page.getByLabel('What do you think of it?').inputValue(), 'Half of a thought');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Your review is published.').waitFor();
    await end();
  });

  it('the change of a review, when the session is over', async () => {
    const { page, end } = await signedIn('carol', `/product/?id=${POT}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('What do you think of it?').fill('A whole thought');
    await endSession(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
    await chooseUser(page, 'carol');
    assert.equal(await page.getByLabel('What do you think of it?').inputValue(), 'A whole thought');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your review is changed.').waitFor();
    await end();
  });

  it('what is wrong with a review, when the shop cannot be reached', async () => {
    const { page, end } = await signedIn('bob', `/product/?id=${POT}`);
    await page.getByRole('button', { name: /^Report the review/ }).first().click();
    const reason = page.getByRole('dialog').getByLabel('What is wrong with it?');
    await reason.fill('It is about a plate.');
    await page.route('**/reports', UNREACHABLE);
    await page.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
    await page.getByText('The shop cannot be reached.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Report the review/ }).first().click();
    assert.equal(await reason.inputValue(), 'It is about a plate.');
    await end();
  });

  it('a listing, when the shop fails, cannot be reached, and when the session is over', async () => {
    const { page, end } = await signedIn('sue', '/seller/listing/');
    await page.getByLabel('Name').fill('Oak spoon');
    await page.getByLabel('Description').fill('Cut from a branch.');
    await page.getByLabel('Category').selectOption('kitchen');
    await page.getByLabel('Price in EUR').fill('12.50');
    for (const trouble of [FAILING, UNREACHABLE]) {
      await page.route('**/api/sellers/products', trouble);
      await page.getByRole('button', { name: 'Put it up for sale' }).click();
      await page.getByText('What you typed is kept.').waitFor();
      await page.unroute('**/api/sellers/products');
      await page.reload();
      assert.equal(await page.getByLabel('Price in EUR').inputValue(), '12.50');
    }
    await endSession(page);
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await chooseUser(page, 'sue');
    assert.equal(await page.getByLabel('Name').inputValue(), 'Oak spoon');
    assert.equal(await page.getByLabel('Description').inputValue(), 'Cut from a branch.');
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oak spoon' }).waitFor();
    await end();
  });

  it('shipping rates, when the shop fails, cannot be reached, and when the session is over', async () => {
    const { page, end } = await signedIn('sam', '/seller/shipping/');
    const price = page.locator('[data-zone]').first().getByLabel('Price in EUR').first();
    const was = await price.inputValue();
    await price.fill('5.10');
    for (const trouble of [FAILING, UNREACHABLE]) {
      await page.route('**/api/sellers/shipping', trouble);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('What you typed is kept.').waitFor();
      await page.unroute('**/api/sellers/shipping');
      await page.reload();
      assert.equal(await price.inputValue(), '5.10');
    }
    await endSession(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await chooseUser(page, 'sam');
    assert.equal(await price.inputValue(), '5.10');
    for (const text of ['5.10', was]) {
      await price.fill(text);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Not saved yet.').waitFor({ state: 'detached' });
    }
    assert.equal((await call('sam', 'GET', '/api/sellers/shipping')).zones[0].options[0].price.amount, Math.round(Number(was) * 100));
    await end();
  });
});
