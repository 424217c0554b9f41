import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillCard, fine, launch, settled, signIn, visit, visitAs } from './support/browser.mjs';
import { atStripe, buy, call, emptyCart, giveAddress, order, removeAddresses, statusOf } from './support/shop.mjs';

const MUG = 'oat-tall-mug';
const OPEN = {
  home: '/',
  'a category': '/?category=pantry&sort=price',
  'no such category': '/?category=nothing-here',
  'all products': '/search/',
  product: `/product/?id=${MUG}`,
  'no product': '/product/?id=nothing',
  'an empty cart': '/cart/',
  'not found': '/nowhere/',
  'a sign-in that failed': '/signed-in/?code=used&state=before',
  'the gate of the account': '/account/',
  'the gate of the wishlist': '/account/wishlist/',
  'the gate of the checkout': '/checkout/',
  'the gate of the sellers': '/seller/sales/',
  'the gate of those who want to sell': '/sell/',
  'the gate of the moderators': '/moderation/',
  'no seller': '/seller/?id=nobody',
  goodbye: '/goodbye/',
  'a link that stops mails': '/mail/#token=abc&topic=sold',
  'a link that is not whole': '/mail/',
};
const EMPTY = {
  'no orders': '/account/',
  'no addresses': '/account/addresses/',
  'no reviews': '/account/reviews/',
  'an empty wishlist': '/account/wishlist/',
  'nothing to pay': '/checkout/',
  'no order': '/order/?id=k3v7q2m5x4b6n7d2f5h3j4w6zy',
  'not a seller': '/seller/sales/',
  'an application to write': '/sell/',
  'an account that is not erased': '/account/data/',
  'mails to choose': '/account/mail/',
};
const FULL = {
  orders: '/account/',
  addresses: '/account/addresses/',
  reviews: '/account/reviews/',
  wishlist: '/account/wishlist/',
  'a full cart': '/cart/',
};

describe('axe finds nothing, on a light phone and a dark desk', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await emptyCart('carol');
    await removeAddresses('carol');
  });
  after(() => browser.close());

  async function each(page, pages) {
    for (const [state, address] of Object.entries(pages)) {
      await page.goto(address);
      await settled(page);
      await fine(page, state);
    }
  }

  it('on the pages for anyone', async () => {
    const { page, end } = await visit(browser);
    await each(page, OPEN);
    await end();
  });

  it('in what guests open', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${MUG}`);
    await page.getByRole('button', { name: 'Cart, empty' }).click();
    await page.getByRole('dialog').waitFor();
    await fine(page, 'the empty drawer');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByText('is in your cart.').waitFor();
    await fine(page, 'a toast');
    await page.getByRole('button', { name: /^Cart/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).waitFor();
    await fine(page, 'the drawer');
    await page.keyboard.press('Escape');
    await page.locator('article').getByRole('button', { name: /^Save .* to the wishlist/ }).click();
    await page.getByRole('dialog').waitFor();
    await fine(page, 'the wishlist dialog');
    await page.goto('/cart/');
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    await fine(page, 'the cart of a guest');
    await end();
  });

  it('on the pages of a new shopper', async () => {
    const { page, end } = await visitAs(browser, 'carol', '/cart/');
    await each(page, EMPTY);
    await end();
  });

  it('on the way to a paid order', async () => {
    await call('carol', 'POST', '/api/cart', { productId: MUG, quantity: 2 });
    await giveAddress('carol');
    const { page, end } = await visit(browser);
    await page.goto('/checkout/');
    await signIn(page, 'carol');
    await page.getByLabel('E-mail for the receipt').fill('nonsense');
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByText('This does not look like').waitFor();
    await fine(page, 'a fault in the order form');
    await page.getByLabel('E-mail for the receipt').fill('');
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByText('Please give an e-mail address').waitFor();
    await page.getByLabel('E-mail for the receipt').fill('carol@example.org');
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByLabel('Card number').waitFor();
    await fine(page, 'the payment');
    const attempt = await page.evaluate(() => JSON.parse(localStorage.getItem('souk.payments')).at(-1));
    const orderPage = `/order/?id=${attempt.orderId}`;
    await each(page, { 'an unpaid order': orderPage });
    const become = (kept) => page.evaluate((text) => localStorage.setItem('souk.payments', text), JSON.stringify([kept]));
    await become({ ...attempt, confirmed: true });
    await each(page, { 'an order on its way': orderPage });
    await become({ ...attempt, shopperId: 'nobody' });
    await each(page, { 'an order of another device': orderPage });
    await become(attempt);
    await page.goto(`/checkout/?order=${attempt.orderId}`);
    await page.getByLabel('Card number').waitFor();
    await fillCard(page, '4000 0000 0000 0002');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('alert').filter({ hasText: /declined/ }).waitFor();
    await fine(page, 'a declined card');
    await fillCard(page, '4242 4242 4242 4242');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await fine(page, 'a paid order');
    await end();
  });

  it('on the pages of a shopper who has been here', async () => {
    const refunded = await buy('carol', { [MUG]: 1, 'speckled-teapot': 1 });
    await atStripe(refunded.session, 'refund');
    await statusOf('carol', refunded.id, 'Refunded');
    const ended = await order('carol', { [MUG]: 1 });
    await atStripe(ended.session, 'expire');
    await statusOf('carol', ended.id, 'Cancelled');
    await call('carol', 'POST', '/api/users/wishlist', { productId: MUG });
    await call('carol', 'POST', '/api/reviews', { productId: MUG, rating: 4, comment: 'Warm in the hand.', author: 'Carol' });
    await call('carol', 'POST', '/api/cart', { productId: MUG, quantity: 3 });

    const { page, end } = await visitAs(browser, 'carol', '/cart/');
    await each(page, {
      ...FULL,
      'a refunded order': `/order/?id=${refunded.id}`,
      'an order that ended': `/order/?id=${ended.id}`,
      'the review before the payment': '/checkout/',
      'a product reviewed': `/product/?id=${MUG}`,
    });
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await fine(page, 'the question before a review is deleted');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('What do you think of it?').fill('Long. '.repeat(1000));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/too long/).waitFor();
    await fine(page, 'a fault in the review form');
    await end();
  });

  it('in the report of a review', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${MUG}`);
    await page.getByRole('button', { name: /^Report the review/ }).first().click();
    await page.getByRole('dialog').waitFor();
    await fine(page, 'the report dialog of a guest');
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
    await page.locator('button[value="bob"]').click();
    await page.getByRole('button', { name: /^Report the review/ }).first().click();
    await page.getByRole('dialog').getByLabel('What is wrong with it?').waitFor();
    await fine(page, 'the report dialog');
    assert.equal(await page.getByRole('dialog').count(), 1);
    await end();
  });
});
