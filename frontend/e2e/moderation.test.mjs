import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, visit, visitAs } from './support/browser.mjs';
import { tabTo } from './support/keyboard.mjs';
import { call, eventually } from './support/shop.mjs';

const TROWEL = 'ash-handled-trowel';
const ADVERT = `Buy at my shop instead, no. ${Date.now()}!`;
const WHY = 'It is an advertisement.';
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

describe('a moderator', () => {
  let browser;
  let review;
  before(async () => {
    browser = await launch();
    const { items } = await call(null, 'GET', '/api/products?limit=40');
    const product = items.find(({ id }) => id === TROWEL) ?? items.at(-1);
    review = await call('carol', 'POST', '/api/reviews', { productId: product.id, rating: 1, comment: ADVERT, author: 'Carol' });
    assert.ok(review.id, JSON.stringify(review));
    await call('alice', 'POST', `/api/reviews/${review.id}/reports`, { reason: 'Advertising.' });
    await eventually(() => call('mo', 'GET', '/api/moderation/reviews'), ({ items: found }) => found.some((item) => item.review.id === review.id));
  });
  after(async () => {
    await call('carol', 'DELETE', `/api/reviews/${review.id}`);
    await browser.close();
  });

  const card = (page) => page.locator('main li').filter({ hasText: ADVERT });
  const listed = () => call(null, 'GET', `/api/reviews/${review.productId}?limit=50`);

  it('hides a reported review with a reason, and shows it again, with the keyboard alone', async () => {
    const { page, faults, end } = await visitAs(browser, 'mo', '/moderation/');
    await card(page).getByText('Advertising.').waitFor();
    await fine(page, 'reported reviews');
    await card(page).getByRole('link').first().focus();
    await tabTo(page, /^Hide: /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Hide it/);
    await page.keyboard.press('Enter');
    await page.getByText('Say why: it is kept with the decision.').waitFor();
    await fine(page, 'a decision without a reason');
    await page.keyboard.type('Not yet decid');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await tabTo(page, /^Hide: /, 1);
    await page.keyboard.press('Enter');
    await tabTo(page, /^(Reason|Not yet)/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(WHY);
    await tabTo(page, /^Hide it/);
    await page.keyboard.press('Enter');
    const said = card(page).getByText(/^It is hidden/);
    await said.waitFor();
    assert.ok(await said.evaluate((found) => found === document.activeElement));
    await fine(page, 'a review that was hidden');
    await eventually(listed, ({ items }) => !items.some(({ id }) => id === review.id));

    await eventually(() => call('mo', 'GET', '/api/moderation/reviews?state=hidden'), ({ items }) => items.some((item) => item.review.id === review.id));
    await page.goto('/moderation/?state=hidden');
    await card(page).getByRole('button', { name: /^Show again/ }).waitFor();
    await fine(page, 'hidden reviews');
    await card(page).getByRole('link').first().focus();
    await tabTo(page, /^Show again/);
    await page.keyboard.press('Enter');
    await card(page).getByText('It is shown again.').waitFor();
    await eventually(listed, ({ items }) => items.some(({ id }) => id === review.id));
    await page.goto('/moderation/log/');
    await page.getByText(WHY).first().waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('suspends a product on its page, removes a picture of it, and restores it', async () => {
    const title = `Beech bowl ${Date.now()}`;
    const sue = await visitAs(browser, 'sue', '/seller/listing/');
    await sue.page.getByLabel('Name').fill(title);
    await sue.page.getByLabel('Description').fill('Turned.');
    await sue.page.getByLabel('Category').selectOption('kitchen');
    await sue.page.getByLabel('Price in EUR').fill('12');
    await sue.page.getByLabel('Add pictures').setInputFiles({ name: 'bowl.png', mimeType: 'image/png', buffer: DOT });
    await sue.page.getByAltText('Picture 1').waitFor();
    await sue.page.getByRole('button', { name: 'Put it up for sale' }).click();
    await sue.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const address = new URL(sue.page.url());
    await sue.end();

    const { page, faults, end } = await visitAs(browser, 'mo', address.pathname + address.search);
    await page.getByRole('heading', { name: 'For moderators' }).waitFor();
    await fine(page, 'a product, for moderators');
    await page.getByRole('button', { name: 'Remove picture 1' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Not the bowl.');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await page.getByText(/^The picture is gone/).waitFor();
    await page.getByRole('button', { name: 'Suspend the product' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Forbidden here.');
    await fine(page, 'the reason to suspend a product');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend it' }).click();
    await page.getByText(/nobody can order it from now on/).waitFor();
    await fine(page, 'a product that was suspended');

    const guest = await visit(browser);
    await guest.page.goto(address.pathname + address.search);
    await guest.page.getByRole('heading', { name: 'This product is not available' }).waitFor();
    await page.getByRole('button', { name: 'Restore the product' }).click();
    await page.getByText(/can be found and bought again/).waitFor();
    await guest.page.reload();
    await guest.page.getByRole('button', { name: 'Add to cart' }).waitFor();
    assert.equal(await guest.page.getByText('For moderators').count(), 0);
    await guest.end();
    assert.deepEqual(faults, []);
    await end();
  });

  it('finds lists that are empty said to be so', async () => {
    const { page, context, end } = await visitAs(browser, 'mo');
    await context.route('**/api/moderation/**', (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
    for (const [address, words] of [
      ['/moderation/', 'No report waits'],
      ['/moderation/?state=hidden', 'No review is hidden'],
      ['/moderation/sellers/', 'No application waits'],
      ['/moderation/log/', 'Nothing was decided yet'],
    ]) {
      await page.goto(address);
      await page.getByRole('heading', { name: words }).waitFor();
      await fine(page, `empty: ${words}`);
    }
    await end();
  });

  it('is nobody else', async () => {
    const { page, end } = await visitAs(browser, 'carol', '/moderation/');
    await page.getByRole('heading', { name: 'This is for moderators' }).waitFor();
    await fine(page, 'the moderators’ desk for a shopper');
    await end();
  });
});
