import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chooseUser, fillCard, fine, launch, signIn, visit, visitAs } from './support/browser.mjs';
import { PLENTY, call, cancelUnpaid, emptyCart, eventually, giveAddress } from './support/shop.mjs';

const MUG = 'oat-tall-mug';
const TEAPOT = 'speckled-teapot';

describe('a purchase', () => {
  let browser;
  before(async () => {
    browser = await launch();
    for (const shopper of ['alice', 'bob']) await giveAddress(shopper);
  });
  after(() => browser.close());
  beforeEach(async () => {
    await emptyCart('alice');
    await emptyCart('bob');
  });

  async function atPayment(username, productId = MUG) {
    await call(username, 'POST', '/api/cart', { productId, quantity: 1 });
    const visitor = await visitAs(browser, username, '/checkout/');
    await visitor.page.getByRole('button', { name: 'Go on to payment' }).click();
    await visitor.page.getByLabel('Card number').waitFor();
    return visitor;
  }
  const pay = (page) => page.getByRole('button', { name: /^Pay/ }).click();
  const paid = (page) => page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();

  it('begins as a guest, whose cart is merged once', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto(`/product/?id=${TEAPOT}`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: /^One .* more/ }).click();
    await page.goto(`/product/?id=${MUG}`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Cart, 2 items' }).click();
    await page.getByRole('link', { name: 'Check out' }).click();
    await page.waitForURL('**/checkout/');

    await signIn(page, 'alice');

    assert.match(page.url(), /\/checkout\/$/);
    await page.getByRole('button', { name: 'Go on to payment' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Cart, 2 items' }).waitFor();
    const cart = await call('alice', 'GET', '/api/cart');
    assert.deepEqual(cart.products.map(({ productId, quantity }) => [productId, quantity]), [
      [TEAPOT, 1],
      [MUG, 1],
    ]);
    assert.equal(await page.evaluate(() => localStorage.getItem('souk.guest-cart')), null);
    assert.deepEqual(faults, []);
    await end();
  });

  it('survives a declined card, and shows in the account', async () => {
    const { page, faults, end } = await atPayment('alice');
    await fillCard(page, '4000 0000 0000 0002');
    await pay(page);
    await page.getByRole('alert').filter({ hasText: /declined/ }).waitFor();
    await fillCard(page, '4242 4242 4242 4242');
    await page.getByRole('button', { name: /^Pay/ }).dblclick();
    await paid(page);
    const id = new URL(page.url()).searchParams.get('id');

    await page.getByRole('link', { name: 'Your orders' }).first().click();
    await page.locator(`a[href*="${id}"]`).waitFor();
    await page.locator(`a[href*="${id}"]`).click();
    await paid(page);

    const order = await call('alice', 'GET', `/api/orders/${id}`);
    assert.equal(order.paymentStatus, 'Paid');
    assert.equal(order.statusHistory.filter(({ paymentStatus }) => paymentStatus === 'Paid').length, 1);
    assert.equal(await page.evaluate(() => localStorage.getItem('souk.payments')), null);
    assert.deepEqual(faults, []);
    await end();
  });

  it('asks the bank when the card wants it', async () => {
    const { page, end } = await atPayment('bob');
    await fillCard(page, '4000 0025 0000 3155');
    await pay(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Fail' }).click();
    await page.locator('form [role=alert]').filter({ hasText: /\w/ }).waitFor();
    await pay(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Complete' }).click();
    await paid(page);
    await end();
  });

  it('goes on after a reload in the middle of the payment, with the same order', async () => {
    const { page, end } = await atPayment('bob');
    await page.reload();
    await page.getByLabel('Card number').waitFor();
    await fillCard(page, '4242 4242 4242 4242');
    await pay(page);
    await paid(page);
    const { items } = await call('bob', 'GET', '/api/orders');
    assert.equal(items.filter(({ paymentStatus }) => paymentStatus === 'Pending').length, 0);
    await end();
  });

  it('is settled although the tab was closed before the return', async () => {
    const { context, page, end } = await atPayment('alice');
    // Neither the page of the order nor the news of it: one of them may have been loaded ahead.
    await page.route('**/order/**', (route) => route.abort());
    await page.route('**/api/orders/*', (route) => route.abort());
    await fillCard(page, '4242 4242 4242 4242');
    await pay(page);
    await eventually(() => call('alice', 'GET', '/api/orders'), ({ items }) => items[0]?.paymentStatus === 'Paid');
    await page.close();

    const another = await context.newPage();
    await another.goto('/checkout/');
    await paid(another);
    await end();
  });

  it('can be taken back to change the cart, after going on to payment and from the page of the order', async () => {
    const { page, faults, end } = await atPayment('alice');
    const id = new URL(page.url()).searchParams.get('order');
    await fine(page, 'paying, with a way back');
    await page.getByRole('button', { name: 'Change the cart' }).click();
    await page.waitForURL('**/cart/');
    await page.locator('main').getByRole('button', { name: /^Remove/ }).waitFor();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    assert.equal((await call('alice', 'GET', `/api/orders/${id}`)).paymentStatus, 'Cancelled');
    await page.goto(`/order/?id=${id}`);
    await page.getByRole('heading', { name: 'You cancelled this order' }).waitFor();
    await page.getByText('You took it back before it was paid.').first().waitFor();
    await fine(page, 'a cancelled order');

    await page.goto('/checkout/');
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByLabel('Card number').waitFor();
    await page.getByRole('link', { name: 'Back to the order' }).click();
    await page.getByRole('heading', { name: 'Not paid yet' }).waitFor();
    await page.route('**/cancellations', (route) => route.abort());
    await page.getByRole('button', { name: 'Cancel this order' }).click();
    await page.getByRole('alert').filter({ hasText: 'The shop cannot be reached' }).waitFor();
    await page.unroute('**/cancellations');
    await page.getByRole('button', { name: 'Cancel this order' }).click();
    await page.waitForURL('**/cart/');
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('goes on on another device, from the list of orders and from the page of the order', async () => {
    const phone = await atPayment('bob');
    const id = new URL(phone.page.url()).searchParams.get('order');
    await phone.end();
    const { page, faults, end } = await visitAs(browser, 'bob', `/order/?id=${id}`);
    await page.getByRole('heading', { name: 'Not paid yet' }).waitFor();
    await fine(page, 'an unpaid order, on another device');
    await page.getByRole('link', { name: 'Pay now' }).click();
    await page.getByLabel('Card number').waitFor();
    await page.goto('/account/');
    await page.getByRole('link', { name: /^Pay now/ }).waitFor();
    await fine(page, 'a list with an unpaid order');
    await page.getByRole('link', { name: /^Pay now/ }).click();
    await fillCard(page, '4242 4242 4242 4242');
    await pay(page);
    await paid(page);
    assert.equal((await call('bob', 'GET', `/api/orders/${id}`)).paymentStatus, 'Paid');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is refused beyond the limit, and has room again once an order is cancelled there', async () => {
    await cancelUnpaid('bob');
    for (let open = 0; open < 3; open++) {
      await emptyCart('bob');
      await (await atPayment('bob')).end();
    }
    await call('bob', 'POST', '/api/cart', { productId: MUG, quantity: 1 });
    const { page, faults, end } = await visitAs(browser, 'bob', '/checkout/');
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'You have 3 unpaid orders' });
    await told.waitFor();
    await fine(page, 'too many unpaid orders');
    const cancel = told.getByRole('button', { name: /^Cancel order/ });
    assert.equal(await cancel.count(), 3);
    await cancel.first().click();
    await told.getByText('You can order now.').waitFor();
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByLabel('Card number').waitFor();
    assert.equal((await cancelUnpaid('bob')).length, 3);
    await emptyCart('bob');
    assert.deepEqual(faults, []);
    await end();
  });

  it('shows the order to who has paid it in another tab', async () => {
    const { context, page, end } = await atPayment('bob');
    const other = await context.newPage();
    await other.goto(page.url());
    await fillCard(other, '4242 4242 4242 4242');
    await pay(other);
    await paid(other);
    await page.getByRole('button', { name: 'Change the cart' }).click();
    await paid(page);
    await end();
  });

  it('is one order however many tabs place it', async () => {
    await call('alice', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    const { context, page, end } = await visitAs(browser, 'alice', '/checkout/');
    const before = (await call('alice', 'GET', '/api/orders')).items.length;
    const other = await context.newPage();
    await other.goto('/checkout/');
    await other.getByRole('button', { name: 'Go on to payment' }).waitFor();
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await other.getByRole('button', { name: 'Go on to payment' }).click({ timeout: 3000 }).catch(() => {});
    await page.getByLabel('Card number').waitFor();
    await fillCard(page, '4242 4242 4242 4242');
    await pay(page);
    await paid(page);
    const after = await eventually(() => call('alice', 'GET', '/api/orders'), ({ items }) => items.length > before);
    assert.equal(after.items.length, before + 1);
    await end();
  });

  it('shows in one tab what another put into the cart', async () => {
    const { context, page, end } = await visitAs(browser, 'bob', '/');
    const other = await context.newPage();
    await other.goto(`/product/?id=${MUG}`);
    await other.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await end();
  });

  it('sends fifty clicks as few calls, and ends at the right quantity', async () => {
    await call('bob', 'POST', '/api/cart', { productId: MUG, quantity: 1 });
    const { page, end } = await visitAs(browser, 'bob', '/cart/');
    let writes = 0;
    page.on('request', (request) => (writes += request.method() === 'PUT' ? 1 : 0));
    const more = page.getByRole('button', { name: /more$/ });
    await more.waitFor();
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel?.endsWith('more'));
      return [...Array(50)].reduce((before) => before.then(() => { button.click(); return new Promise((next) => setTimeout(next, 5)); }), Promise.resolve());
    });
    const cart = await eventually(() => call('bob', 'GET', '/api/cart'), ({ products }) => products[0]?.quantity === 51);
    assert.ok(writes <= 3, `${writes} calls`);
    await page.getByText(new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(cart.totalAmount / 100)).first().waitFor();
    await end();
  });

  it('asks who it is and comes back to the order', async () => {
    const { items } = await eventually(() => call('alice', 'GET', '/api/orders'), (found) => found.items.length > 0);
    const { page, end } = await visit(browser);
    await page.goto(`/order/?id=${items[0].id}`);
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await chooseUser(page, 'alice');
    assert.match(page.url(), new RegExp(items[0].id));
    await page.getByText(items[0].number).waitFor();
    await end();
  });
});
