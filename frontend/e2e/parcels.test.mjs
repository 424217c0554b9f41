import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fillCard, fine, launch, settled, signIn, visit, visitAs } from './support/browser.mjs';
import { tabTo } from './support/keyboard.mjs';
import { buy, call, emptyCart, eventually, giveAddress, sendParcel, soldOrder } from './support/shop.mjs';

/** Sold by Sue. */
const SOCKS = 'merino-hiking-socks';
/** Sold by Sam. */
const RINGS = 'stacking-rings';
const NUMBER = '00340434161094042557';
const PHONE = { viewport: { width: 360, height: 740 } };

describe('what was sent', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await giveAddress('bob');
  });
  after(() => browser.close());
  beforeEach(() => emptyCart('bob'));

  const heading = (page, name) => page.getByRole('heading', { name, exact: true });
  const arrived = (page, name) => page.getByRole('button', { name: `It has arrived: ${name}`, exact: true });
  const orderOf = (id) => call('bob', 'GET', `/api/orders/${id}`);

  /** With the first carrier that the shop knows. */
  async function send(seller, id, body = {}) {
    const { carriers } = await soldOrder(seller, id);
    return sendParcel(seller, id, { carrier: carriers[0], trackingNumber: NUMBER, ...body });
  }

  it('is followed from a guest’s cart to the day it arrives, on a phone', async () => {
    const { page, faults, end } = await visit(browser, PHONE);
    await page.goto(`/product/?id=${SOCKS}`);
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await page.goto('/checkout/');
    await signIn(page, 'bob');
    await page.getByRole('button', { name: /^One .* more/ }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await page.locator('button[aria-disabled=false]', { hasText: 'Go on to payment' }).click();
    await page.getByLabel('Card number').waitFor();
    await fillCard(page, '4242 4242 4242 4242');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await heading(page, 'Thank you, it is paid').waitFor();
    await heading(page, 'Not sent yet').waitFor();
    const id = new URL(page.url()).searchParams.get('id');
    const { number, products } = await orderOf(id);
    await page.getByText(number).waitFor();
    await fine(page, 'an order before it is sent');

    await send('sue', id, { lines: [{ id: products[0].id, quantity: 1 }] });
    await page.reload();
    await heading(page, 'Parcel 1').waitFor();
    await heading(page, 'Not sent yet').waitFor();
    await fine(page, 'an order that is partly sent');

    const second = await send('sue', id);
    await page.reload();
    await heading(page, 'Parcel 1 of 2').waitFor();
    assert.equal(await heading(page, 'Not sent yet').count(), 0);
    const link = page.getByRole('link', { name: new RegExp(NUMBER) }).first();
    assert.equal(await link.getAttribute('href'), (await orderOf(id)).parcels[0].trackingUrl);
    assert.deepEqual([await link.getAttribute('target'), await link.getAttribute('rel')], ['_blank', 'noopener']);

    await arrived(page, 'Parcel 1 of 2').click();
    await page.getByText(/^Arrived by/).waitFor();
    await call('sue', 'PUT', `/api/sellers/orders/${id}/parcels/${second}`, { state: 'Lost' });
    await page.reload();
    await page.getByText(/^We are sorry/).waitFor();
    await fine(page, 'a parcel that arrived and one that is lost');
    await arrived(page, 'Parcel 2 of 2').click();
    await page.getByText('Your order has been delivered.').waitFor();
    assert.equal(await page.getByRole('button', { name: /^It has arrived/ }).count(), 0);
    assert.deepEqual((await orderOf(id)).parcels.map(({ state, endedBy }) => [state, endedBy]), [
      ['Delivered', 'Shopper'],
      ['Delivered', 'Shopper'],
    ]);
    assert.deepEqual(faults, []);
    await end();
  });

  it('comes from each maker on its own, and is said to have arrived with the keyboard alone, again when the shop did not hear it', async () => {
    const { id } = await buy('bob', { [SOCKS]: 1, [RINGS]: 1 });
    await send('sam', id);
    const { page, faults, end } = await visitAs(browser, 'bob', `/order/?id=${id}`, PHONE);
    await page.getByText('It comes from 2 makers.').waitFor();
    await page.getByRole('listitem').filter({ has: heading(page, 'Not sent yet') }).getByText('Merino').waitFor();
    await arrived(page, 'Parcel 1').waitFor();

    await page.route('**/parcels/*', (route) => route.abort(), { times: 1 });
    await page.evaluate(() => document.activeElement.blur());
    await tabTo(page, new RegExp(`^${NUMBER}`));
    await tabTo(page, /^It has arrived/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The shop cannot be reached' }).waitFor();
    await fine(page, 'a parcel whose arrival was not heard');
    // On paper there are no buttons, so the look at it took the focus away.
    await arrived(page, 'Parcel 1').focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Arrived by/).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Parcel 1');
    assert.equal(await page.locator('main').getByRole('alert').filter({ hasText: /\w/ }).count(), 0);
    assert.deepEqual(faults, []);
    await end();
  });

  it('is what the list of orders shows, by choice', async () => {
    const waiting = await buy('bob', { [SOCKS]: 1 });
    const done = await buy('bob', { [SOCKS]: 1 });
    const parcelId = await send('sue', done.id);
    await call('bob', 'PUT', `/api/orders/${done.id}/parcels/${parcelId}`, { state: 'Delivered' });
    for (const [fulfilment, { id }] of [['Unfulfilled', waiting], ['Delivered', done]]) {
      await eventually(() => call('bob', 'GET', `/api/users/orders?fulfilment=${fulfilment}`), ({ items }) => items.some((order) => order.id === id));
    }
    const { page, faults, end } = await visitAs(browser, 'bob', '/account/?show=delivered', PHONE);
    const row = ({ id }) => page.locator(`main a[href*="${id}"]`);
    await row(done).waitFor();
    assert.equal(await row(waiting).count(), 0);
    await fine(page, 'the orders that are delivered');

    await page.getByLabel('Show').selectOption('Not sent yet');
    await row(waiting).waitFor();
    assert.match(page.url(), /\?show=not-sent$/);
    assert.equal(await row(done).count(), 0);
    await page.reload();
    await row(waiting).waitFor();
    await page.goBack();
    await row(done).waitFor();

    await page.getByLabel('Show').selectOption('All');
    await row(waiting).waitFor();
    await row(done).waitFor();

    // As a new shopper sees it.
    await page.route('**/api/users/orders?*', (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
    await page.goto('/account/?show=on-its-way');
    await heading(page, 'Nothing is on its way').waitFor();
    await settled(page);
    await fine(page, 'no orders on their way');
    await page.getByRole('link', { name: 'All your orders' }).click();
    await heading(page, 'No orders yet').waitFor();
    assert.equal(await page.getByLabel('Show').count(), 0);
    assert.deepEqual(faults, []);
    await end();
  });
});
