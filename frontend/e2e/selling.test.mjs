import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, settled, visit, visitAs } from './support/browser.mjs';
import { call, emptyCart, eventually } from './support/shop.mjs';

const NAME = 'Ned Pots';
const TITLE = `Salt pot with a lid, no. ${Date.now()}`;
const WHY_NOT = 'Say what you sell, please.';
const COPIES = 'These are copies.';

/** Ned has applied in the demo's data, and mo moderates. Each test goes on from the one before. */
describe('somebody who wants to sell', () => {
  let browser;
  let product;
  let seller;
  before(async () => (browser = await launch()));
  after(async () => {
    await call('bob', 'DELETE', `/api/users/wishlist/${product}`);
    await emptyCart('bob');
    await browser.close();
  });

  /** What mo decides about Ned, whom this list of sellers has. */
  async function decide(list, verb, reason, outcome) {
    const { page, faults, end } = await visitAs(browser, 'mo', `/moderation/sellers/${list}`);
    await page.getByRole('button', { name: `${verb}: ${NAME}` }).click();
    if (reason) {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Reason').fill(reason);
      await fine(page, `the reason to ${verb.toLowerCase()} a seller`);
      await dialog.getByRole('button', { name: verb }).click();
    }
    const said = page.getByText(outcome);
    await said.waitFor();
    assert.ok(await said.evaluate((found) => found === document.activeElement), 'the focus is not at what came of it');
    await fine(page, `a seller after: ${verb.toLowerCase()}`);
    assert.deepEqual(faults, []);
    await end();
  }
  const sellerIs = (state) => eventually(() => call('ned', 'GET', '/api/sellers/application'), (found) => found.state === state);

  it('is asked for everything that buyers are told, and keeps what was typed', async () => {
    const { page, faults, end } = await visitAs(browser, 'bob', '/sell/');
    await page.getByRole('button', { name: 'Send the application' }).click();
    await page.getByText('Say what your shop is called.').waitFor();
    assert.ok(await page.getByLabel('Name of your shop').evaluate((field) => field === document.activeElement));
    await fine(page, 'faults in an application');
    await page.getByLabel('Name of your shop').fill('Bob’s cards');
    await page.getByLabel('About you').fill('Long. '.repeat(400));
    await page.getByText('That is 399 characters too long.').waitFor();
    await page.reload();
    assert.equal(await page.getByLabel('Name of your shop').inputValue(), 'Bob’s cards');
    assert.deepEqual(faults, []);
    await end();
  });

  it('waits, is refused with a reason, and applies again', async () => {
    const ned = await visitAs(browser, 'ned', '/sell/');
    await ned.page.getByRole('heading', { name: 'Your application is being looked at' }).waitFor();
    await fine(ned.page, 'an application that waits');
    await ned.page.goto('/seller/listings/');
    await ned.page.getByRole('heading', { name: 'Your application is being looked at' }).waitFor();
    await fine(ned.page, 'the desk of somebody who waits');

    await decide('', 'Refuse', WHY_NOT, /reads why, and may apply again/);

    await ned.page.goto('/sell/');
    await ned.page.getByText(WHY_NOT).waitFor();
    await fine(ned.page, 'an application that was refused');
    await ned.page.getByLabel('About you').fill('I sell salt-glazed pots.');
    await ned.page.getByRole('radio', { name: /^As a private person/ }).check();
    await ned.page.getByRole('checkbox', { name: 'I agree to these terms.' }).check();
    await ned.page.getByRole('button', { name: 'Send the application' }).click();
    await ned.page.getByText('I sell salt-glazed pots.').waitFor();
    assert.deepEqual(ned.faults, []);
    await ned.end();
  });

  it('is approved, and lists a product at once, without another sign-in', async () => {
    const { page, faults, end } = await visitAs(browser, 'ned', '/sell/');
    await page.getByRole('heading', { name: 'Your application is being looked at' }).waitFor();

    await decide('', 'Approve', null, /is approved and can sell from now on/);

    // The page that waits asks by itself.
    await page.waitForURL('**/seller/sales/');
    await page.getByRole('banner').getByRole('link', { name: 'Your shop' }).waitFor();
    await page.goto('/seller/profile/');
    await page.getByLabel('Name of your shop').waitFor();
    await fine(page, 'the profile of a seller');
    await page.goto('/seller/listing/');
    await page.getByLabel('Name').fill(TITLE);
    await page.getByLabel('Description').fill('Salt-glazed.');
    await page.getByLabel('Category').selectOption('kitchen');
    await page.getByLabel('Price in EUR').fill('19');
    await page.getByLabel('Nothing is sent').check();
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    product = new URL(page.url()).searchParams.get('id');
    ({ id: seller } = await call('ned', 'GET', '/api/sellers/application'));
    assert.deepEqual(faults, []);
    await end();
  });

  it('is found, named, and has a page of their own', async () => {
    await eventually(() => call(null, 'GET', `/api/search?q=salt%20pot&seller=${seller}`), ({ items = [] }) => items.some(({ id }) => id === product));
    const { page, faults, end } = await visitAs(browser, 'bob', '/search/?q=salt%20pot%20lid');
    const card = page.locator('main li').filter({ has: page.getByRole('link', { name: TITLE }) });
    await card.getByText(NAME).waitFor();
    await card.getByRole('button', { name: /^Add / }).click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await eventually(() => call('bob', 'GET', '/api/cart'), ({ products }) => products.length === 1);
    await call('bob', 'POST', '/api/users/wishlist', { productId: product });
    await page.goto(`/search/?q=salt%20pot&seller=${seller}`);
    await page.getByRole('list', { name: 'Active filters' }).getByRole('link', { name: new RegExp(`^${NAME}`) }).waitFor();
    await settled(page);
    await fine(page, 'a search within a seller');
    await page.goto('/cart/');
    await page.locator('main').getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByText('Sells as a private person').waitFor();
    await page.locator('main').getByRole('link', { name: TITLE }).waitFor();
    await fine(page, 'the page of a seller');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is suspended: nothing of theirs is to be had, and they are told why', async () => {
    await decide('?state=Approved', 'Suspend', COPIES, /nothing of theirs can be ordered from now on/);
    await sellerIs('Suspended');
    await eventually(() => call(null, 'GET', `/api/products/${product}`), ({ status }) => status === 'suspended');

    const guest = await visit(browser);
    await guest.page.goto(`/product/?id=${product}`);
    await guest.page.getByRole('heading', { name: 'This product is not available' }).waitFor();
    assert.equal(await guest.page.locator('meta[name=robots][content=noindex]').count(), 1);
    await fine(guest.page, 'a product that is not available');
    await guest.page.goto(`/seller/?id=${seller}`);
    await guest.page.getByRole('heading', { name: 'This seller is not here' }).waitFor();
    await fine(guest.page, 'a seller who is not here');
    await guest.end();

    const bob = await visitAs(browser, 'bob', '/cart/');
    await bob.page.locator('main').getByText('This product cannot be bought now.').waitFor();
    await fine(bob.page, 'a cart with what is not available');
    await bob.page.goto('/account/wishlist/');
    await bob.page.getByText('Not available').waitFor();
    assert.equal(await bob.page.getByRole('button', { name: `Move to cart ${TITLE}` }).count(), 0);
    await fine(bob.page, 'a wish that is not available');
    await bob.end();

    const ned = await visitAs(browser, 'ned', '/seller/listings/');
    await ned.page.getByText(COPIES).waitFor();
    await ned.page.getByRole('button', { name: `Archive ${TITLE}` }).waitFor();
    assert.equal(await ned.page.getByRole('link', { name: 'List something' }).count(), 0);
    await fine(ned.page, 'the desk of a suspended seller');
    await ned.page.goto('/seller/listing/');
    await ned.page.getByText(COPIES).waitFor();
    assert.equal(await ned.page.getByRole('form', { name: 'Listing' }).count(), 0);
    await ned.page.goto('/sell/');
    await ned.page.getByText(COPIES).waitFor();
    await ned.end();
  });

  it('is restored, and everything is as it was', async () => {
    await decide('?state=Suspended', 'Restore', null, /is restored/);
    await eventually(() => call(null, 'GET', `/api/products/${product}`), ({ status }) => status === 'active');

    const { page, faults, end } = await visitAs(browser, 'bob', '/cart/');
    await page.locator('main').getByRole('button', { name: /more$/ }).waitFor();
    await page.goto(`/product/?id=${product}`);
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await page.getByRole('article').getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    assert.deepEqual(faults, []);
    await end();

    const mo = await visitAs(browser, 'mo', '/moderation/log/');
    await mo.page.getByText(COPIES).waitFor();
    await mo.page.getByText(WHY_NOT).waitFor();
    await fine(mo.page, 'the log of decisions');
    await mo.end();
  });
});
