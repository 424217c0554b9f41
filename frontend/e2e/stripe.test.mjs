import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, signIn, visit } from './support/browser.mjs';
import { call, emptyCart, giveAddress, SHOP } from './support/shop.mjs';

describe('with Stripe itself', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await emptyCart('alice');
    await giveAddress('alice');
    await call('alice', 'POST', '/api/cart', { productId: 'oat-tall-mug', quantity: 1 });
  });
  after(() => browser.close());

  it('loads Stripe’s own script, for who pays and nobody else', async () => {
    const { page, context, end } = await visit(browser);
    const loaded = [];
    await context.route('https://js.stripe.com/**', (route) => {
      loaded.push(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    const { stripeScript, ...config } = await (await fetch(`${SHOP}/config.json`)).json();
    assert.ok(stripeScript);
    await context.route('**/config.json', (route) => route.fulfill({ json: { ...config, publishableKey: 'pk_test_51Abc' } }));

    await page.goto('/');
    await signIn(page, 'alice');
    await page.goto('/checkout/');
    await page.getByRole('button', { name: 'Go on to payment' }).waitFor();
    assert.deepEqual(loaded, []);
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();

    assert.equal(loaded.length, 1);
    assert.match(loaded[0], /^https:\/\/js\.stripe\.com\/dahlia\/stripe\.js/);
    await end();
  });
});
