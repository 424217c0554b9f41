import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fillAddress, fillCard, fine, launch, signIn, visit, visitAs } from './support/browser.mjs';
import { HOME, PLENTY, call, cancelUnpaid, emptyCart, giveAddress, removeAddresses } from './support/shop.mjs';

const PHONE = { viewport: { width: 360, height: 740 } };
const IN = {
  Germany: { Country: 'DE', 'Full name': 'Mo Example', 'Street and house number': 'Torstraße 1', Postcode: '10115', City: 'Berlin' },
  'the United States': { Country: 'US', 'Full name': 'Mo Example', 'Street and house number': '1 Congress Ave', City: 'Austin', State: 'TX', 'ZIP code': '78701' },
  Japan: { Country: 'JP', 'Full name': 'Mo Example', Postcode: '100-8111', Prefecture: 'Tokyo', 'Street and house number': '1-1 Chiyoda' },
};
const inEuros = (amount) => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(amount / 100);

describe('an address', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());
  beforeEach(async () => {
    await cancelUnpaid('mo');
    await emptyCart('mo');
    await removeAddresses('mo');
  });

  async function atCheckout(options) {
    await call('mo', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    return visitAs(browser, 'mo', '/checkout/', options);
  }
  const goOn = (page) => page.getByRole('button', { name: 'Go on to payment' });
  const total = (page) => page.locator('[data-sum-bar]');

  for (const [country, address] of Object.entries(IN)) {
    it(`in ${country} is typed by who came as a guest, is priced, and saved for the next time`, async () => {
      const { page, faults, end } = await visit(browser, PHONE);
      await page.goto(`/product/?id=${PLENTY}`);
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.getByText('is in your cart.').waitFor();
      await page.goto('/checkout/');
      await signIn(page, 'mo');
      await fillAddress(page, address);
      await page.getByRole('radio').first().waitFor();
      const { version } = await call('mo', 'GET', '/api/cart');
      const postalCode = address.Postcode ?? address['ZIP code'];
      const quote = await call('mo', 'POST', '/api/quotes', { cartVersion: version, address: { country: address.Country, postalCode } });
      await total(page).getByText(inEuros(quote.totalAmount)).waitFor();
      await fine(page, `an address in ${country}`);

      await goOn(page).click();

      await page.getByLabel('Card number').waitFor();
      await page.getByRole('button', { name: `Pay ${inEuros(quote.totalAmount)}` }).waitFor();
      const { items } = await call('mo', 'GET', '/api/users/addresses');
      assert.deepEqual(items.map(({ name, country: code }) => [name, code]), [['Mo Example', address.Country]]);
      assert.deepEqual(faults, []);
      await end();
    });
  }

  it('that is saved makes going on one step, and stands with the order', async () => {
    await giveAddress('mo');
    const { page, faults, end } = await atCheckout(PHONE);
    await page.getByText(HOME.line1).waitFor();
    await goOn(page).click();
    await page.getByLabel('Card number').waitFor();
    await fine(page, 'the payment of what is sent');
    await fillCard(page, '4242 4242 4242 4242');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await page.getByText(HOME.line1).waitFor();
    await page.getByText('Sent to').waitFor();
    await fine(page, 'an order that is sent');
    const order = await call('mo', 'GET', `/api/orders/${new URL(page.url()).searchParams.get('id')}`);
    assert.equal(order.address.postalCode, HOME.postalCode);
    assert.ok(order.shippingAmount > 0);
    await page.getByText(inEuros(order.totalAmount)).first().waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('leads to what is wrong with it, and survives a reload', async () => {
    const { page, end } = await atCheckout(PHONE);
    await fillAddress(page, { ...IN.Germany, Postcode: '1011', City: '' });
    await goOn(page).click();
    await page.getByText('This is no postcode of the country.').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.autocomplete), 'postal-code');
    await fine(page, 'faults in an address');
    await page.reload();
    await page.getByLabel('City').waitFor();
    assert.equal(await page.getByLabel('Full name').inputValue(), 'Mo Example');
    await end();
  });

  it('that could not be saved is kept, and saved when it is tried again', async () => {
    const { page, end } = await atCheckout(PHONE);
    await fillAddress(page, IN.Germany);
    await page.route('**/api/users/addresses', (route) => route.abort());
    await page.getByRole('radio').first().waitFor();
    await goOn(page).click();
    await page.getByText('The address was not saved.').waitFor();
    await fine(page, 'an address that was not saved');
    assert.equal(await page.getByLabel('City').inputValue(), 'Berlin');
    await page.unroute('**/api/users/addresses');
    await goOn(page).click();
    await page.getByLabel('Card number').waitFor();
    assert.equal((await call('mo', 'GET', '/api/users/addresses')).items.length, 1);
    await end();
  });

  it('changes what it costs, and so does the way of sending', async () => {
    await giveAddress('mo');
    await call('mo', 'POST', '/api/cart', { productId: 'beech-rolling-pin', quantity: 1 });
    const { page, end } = await atCheckout();
    const parcel = page.getByRole('group', { name: /with Beech rolling pin/ });
    await parcel.getByRole('radio', { name: /^Parcel/ }).waitFor();
    assert.ok(await parcel.getByRole('radio', { name: /^Parcel/ }).isChecked());
    const before = await total(page).textContent();
    await parcel.getByRole('radio', { name: /^Express/ }).check();
    await page.waitForFunction((was) => document.querySelector('[data-sum-bar] [aria-busy=false]') && document.querySelector('[data-sum-bar]').textContent !== was, before);
    await page.getByRole('button', { name: 'Change the address' }).click();
    await fine(page, 'another address');
    await page.getByRole('radio', { name: 'Another address' }).check();
    await fillAddress(page, IN.Japan);
    await parcel.getByRole('radio', { name: /^Parcel abroad/ }).waitFor();
    await end();
  });

  it('to which something is not sent says what, and does not go on', async () => {
    await giveAddress('mo');
    const { page, context, end } = await visitAs(browser, 'mo', null, PHONE);
    const { products } = await call('mo', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    const unsent = { type: 'about:blank', title: 'Unprocessable Content', status: 422, code: 'NOT_SHIPPED_THERE', detail: 'Not there.', requestId: 'r' };
    const current = { sellers: [{ sellerId: 'odile', lines: [products[0].id] }] };
    await context.route('**/api/quotes', (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify({ ...unsent, current }) }));
    await page.goto('/checkout/');
    await page.getByText(/^Not sent to Germany: .*salt/i).waitFor();
    await goOn(page).click();
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Not sent to Germany/);
    await fine(page, 'what is not sent there');
    await end();
  });

  it('is kept in the address book: added, made the default, changed and removed', async () => {
    const { page, faults, end } = await visitAs(browser, 'mo', '/account/addresses/', PHONE);
    await page.getByRole('button', { name: 'Add an address' }).click();
    await fillAddress(page, IN.Germany);
    await fine(page, 'the form of an address');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Default', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Add an address' }).click();
    await fillAddress(page, IN['the United States']);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Make default: the address of Mo Example, 1 Congress Ave' }).click();
    await page.getByRole('button', { name: 'Make default: the address of Mo Example, Torstraße 1' }).waitFor();
    await fine(page, 'two addresses');
    await page.getByRole('button', { name: 'Edit the address of Mo Example, Torstraße 1' }).click();
    await page.getByLabel('Street and house number').fill('Torstraße 2');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the address of Mo Example, Torstraße 2' }).click();
    await fine(page, 'the question before an address is removed');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Torstraße 2').waitFor({ state: 'detached' });
    const { items } = await call('mo', 'GET', '/api/users/addresses');
    assert.deepEqual(items.map((address) => [address.country, address.default]), [['US', true]]);
    assert.deepEqual(faults, []);
    await end();
  });

  it('is typed and ordered with the keyboard alone', async () => {
    const { page, faults, end } = await atCheckout(PHONE);
    await page.getByLabel('Full name').focus();
    await page.keyboard.type('Mo Example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Japa');
    await page.getByLabel('Prefecture').waitFor();
    const covered = () => document.activeElement.getBoundingClientRect().bottom > document.querySelector('[data-sum-bar]').getBoundingClientRect().top;
    for (const text of ['100-8111', 'Tokyo', '1-1 Chiyoda']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
      assert.equal(await page.evaluate(covered), false, `the sum covers where ${text} is typed`);
    }
    await page.getByRole('radio').first().waitFor();
    await page.locator('button[aria-disabled=false]', { hasText: 'Go on to payment' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Card number').waitFor();
    assert.deepEqual(faults, []);
    await end();
  });
});
