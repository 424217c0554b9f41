import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axe, fillCard, launch, overflow, signIn, visit } from './support/browser.mjs';
import { call, emptyCart } from './support/shop.mjs';

const MUG = 'oat-tall-mug';
const OPEN = ['/', '/?category=pantry&sort=price', '/?category=nothing-here', `/product/?id=${MUG}`, '/product/?id=nothing', '/cart/', '/nowhere/'];
const OWN = ['/cart/', '/account/', '/account/reviews/', '/account/wishlist/', '/order/?id=k3v7q2m5x4b6n7d2f5h3j4w6zy'];

describe('every page, for everybody', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await emptyCart('carol');
    await call('carol', 'POST', '/api/users/wishlist', { productId: MUG });
    await call('carol', 'POST', '/api/reviews', { productId: MUG, rating: 4, comment: 'Warm in the hand.', author: 'Carol' });
  });
  after(() => browser.close());

  async function fine(page, what) {
    assert.deepEqual(await axe(page), [], what);
    assert.ok((await overflow(page)) <= 0, `${what} is wider than the window`);
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      const name = `${colorScheme}, ${width} px`;

      it(`is clean for guests: ${name}`, async () => {
        const { page, end } = await visit(browser, { colorScheme, viewport: { width, height: 900 } });
        for (const address of OPEN) {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          await fine(page, `${address} ${name}`);
        }
        await page.goto('/account/');
        await page.locator('main').getByRole('button', { name: 'Sign in' }).waitFor();
        await fine(page, `the gate ${name}`);
        await page.goto(`/product/?id=${MUG}`);
        await page.getByRole('button', { name: 'Add to cart' }).click();
        await page.getByText('is in your cart.').waitFor();
        await fine(page, `a toast ${name}`);
        await page.getByRole('button', { name: /^Cart/ }).click();
        await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).waitFor();
        await fine(page, `the drawer ${name}`);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Save .* to the wishlist/ }).click();
        await page.getByRole('dialog').waitFor();
        await fine(page, `the wishlist dialog ${name}`);
        await page.goto('/cart/');
        await page.getByRole('button', { name: /^Remove/ }).waitFor();
        await fine(page, `a full cart ${name}`);
        await page.route('**/api/**', (route) => route.abort());
        await page.goto('/');
        await page.getByRole('heading', { name: 'You seem to be offline' }).waitFor();
        await fine(page, `offline ${name}`);
        await end();
      });

      it(`is clean for shoppers: ${name}`, async () => {
        await emptyCart('carol');
        await call('carol', 'POST', '/api/cart', { productId: MUG, quantity: 1 });
        const { page, end } = await visit(browser, { colorScheme, viewport: { width, height: 900 } });
        await page.goto('/checkout/');
        await signIn(page, 'carol');
        await page.getByLabel('E-mail for the receipt').fill('nonsense');
        await page.getByRole('button', { name: 'Go on to payment' }).click();
        await page.getByText('This does not look like').waitFor();
        await fine(page, `a fault in the form ${name}`);
        await page.getByLabel('E-mail for the receipt').fill('');
        await page.getByRole('button', { name: 'Go on to payment' }).click();
        await page.getByLabel('Card number').waitFor();
        await fine(page, `the payment ${name}`);
        await fillCard(page, '4000 0000 0000 0002');
        await page.getByRole('button', { name: /^Pay/ }).click();
        await page.getByRole('alert').filter({ hasText: /declined/ }).waitFor();
        await fine(page, `a declined card ${name}`);
        await fillCard(page, '4242 4242 4242 4242');
        await page.getByRole('button', { name: /^Pay/ }).click();
        await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
        await fine(page, `a paid order ${name}`);
        for (const address of OWN) {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          await fine(page, `${address} ${name}`);
        }
        await page.goto(`/product/?id=${MUG}`);
        await page.getByRole('button', { name: 'Edit', exact: true }).click();
        await fine(page, `the review form ${name}`);
        await end();
      });
    }
  }
});
