import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chooseUser, launch, signIn, visit } from './support/browser.mjs';
import { call, eventually } from './support/shop.mjs';

const JUG = 'celadon-pouring-bowl';
const BOARD = 'olive-wood-board';

async function withoutReviews(username) {
  const { items } = await call(username, 'GET', `/api/users/reviews?productId=${JUG}`);
  for (const { id } of items) await call(username, 'DELETE', `/api/reviews/${id}`);
}

describe('reviews', () => {
  let browser;
  before(async () => {
    browser = await launch();
    for (const name of ['alice', 'bob', 'carol']) await withoutReviews(name);
  });
  after(() => browser.close());

  const averageIs = (average) =>
    eventually(() => call(null, 'GET', `/api/products/${JUG}`), ({ rating }) => rating.average === average);

  it('are written, edited and deleted, and the average follows', async () => {
    await call('bob', 'POST', '/api/reviews', { productId: JUG, rating: 2, comment: 'Smaller than I thought.', author: 'Bob' });
    const { page, faults, end } = await visit(browser);
    await page.goto(`/product/?id=${JUG}`);
    await page.getByRole('button', { name: 'Sign in to write a review' }).click();
    await chooseUser(page, 'alice');
    assert.match(page.url(), new RegExp(`id=${JUG}#reviews`));

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Choose how many stars.').waitFor();
    await page.getByRole('radio', { name: /^5 stars/ }).check();
    await page.getByLabel('What do you think of it?').fill('The glaze is like water.\nI use it daily.');
    await page.getByLabel('Your name, as others see it').fill('Alice');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Your review is published.').waitFor();
    await averageIs(3.5);
    await page.getByText('3.5', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('radio', { name: /^4 stars/ }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your review is changed.').waitFor();
    await averageIs(3);
    await page.getByText('3.0', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
    await page.getByText('Your review is gone.').waitFor();
    await averageIs(2);
    assert.deepEqual(faults, []);
    await end();
  });

  it('are filtered by stars and sorted', async () => {
    await call('carol', 'POST', '/api/reviews', { productId: JUG, rating: 5, comment: 'My favourite.', author: 'Carol' });
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${JUG}`);
    await page.getByText('My favourite.').waitFor();

    await page.getByRole('button', { name: /^2 stars: 1/ }).click();
    await page.getByText('With 2 stars').waitFor();
    await page.getByText('My favourite.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('#reviews').getByLabel('Sort by').selectOption('highest');
    await page.waitForFunction(() => document.querySelector('#reviews ul.divide-y li')?.textContent.includes('My favourite.'));
    await end();
  });

  it('are not taken of what one sells, nor reported there', async () => {
    await call('carol', 'POST', '/api/reviews', { productId: BOARD, rating: 1, comment: 'It warps.', author: 'Carol' });
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${BOARD}`);
    await signIn(page, 'sam');
    await page.getByRole('button', { name: 'Write a review' }).click();
    await page.getByRole('radio', { name: /^5 stars/ }).check();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('You sell this product: others review it.').waitFor();

    await page.getByRole('button', { name: 'Report the review by Carol' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
    await page.getByRole('dialog').getByText('You sell this product: others report reviews of it.').waitFor();
    await end();
  });

  it('are reported, once signed in', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`/product/?id=${JUG}`);
    await signIn(page, 'alice');
    await page.getByRole('button', { name: 'Report the review by Bob' }).click();
    await page.getByRole('dialog').getByLabel('What is wrong with it?').fill('It is about another bowl.');
    await page.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
    await page.getByText('A moderator will look at it.').waitFor();
    await end();
  });
});
