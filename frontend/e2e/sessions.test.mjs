import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chooseUser, launch, signIn, visit, visitAs } from './support/browser.mjs';

const AGAIN = { type: 'about:blank', title: 'Unauthorized', status: 401, code: 'SIGN_IN_AGAIN', detail: 'Sign in again to do this.', requestId: 'r' };

describe('a session', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((name) => name.startsWith('souk.user:')))));
  const expire = (page) =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), expires_at: 1 }));
    });

  it('leaves its code in no address, nor in the history', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/account/wishlist/');
    await signIn(page, 'bob');
    await page.waitForURL((url) => url.pathname === '/account/wishlist/');
    assert.equal(new URL(page.url()).search, '');
    const before = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('code=')).length);
    assert.equal(before, 0);

    await page.goBack();

    assert.ok(!page.url().includes('code='), page.url());
    await end();
  });

  it('leaves a code that is no good in no address either', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/signed-in/?code=made-up&state=made-up');
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await page.waitForURL((url) => url.pathname === '/signed-in/' && url.search === '');
    await end();
  });

  it('is renewed once when two tabs need it at the same time, and goes on in both', async () => {
    const { page, context, end } = await visit(browser);
    await page.goto('/account/wishlist/');
    await signIn(page, 'bob');
    const other = await context.newPage();
    await other.goto('/account/');
    const first = await stored(page);
    const renewals = [];
    await context.route('**/token', async (route) => {
      renewals.push(new URLSearchParams(route.request().postData()).get('refresh_token'));
      await route.continue();
    });
    await expire(page);

    await Promise.all([page.goto('/account/addresses/'), other.goto('/account/reviews/')]);
    await Promise.all([page, other].map((tab) => tab.waitForLoadState('networkidle')));

    assert.deepEqual(renewals, [first.refresh_token]);
    const second = await stored(other);
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.notEqual(second.access_token, first.access_token);
    for (const tab of [page, other]) assert.equal(await tab.getByRole('button', { name: 'Sign in', exact: true }).count(), 0);

    await expire(other);
    await other.reload();
    await other.waitForLoadState('networkidle');
    assert.deepEqual(renewals, [first.refresh_token, second.refresh_token]);
    await end();
  });

  it('that is too old to sell asks who the seller is, and comes back with what was typed', async () => {
    const { page, context, end } = await visitAs(browser, 'sam', '/seller/listing/');
    await page.getByLabel('Name').fill('Ash bowl');
    let renewals = 0;
    await context.route('**/token', (route) => (renewals++, route.continue()));
    await page.route('**/api/sellers/products', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 401, contentType: 'application/problem+json', json: AGAIN }) : route.continue(),
    );
    await page.getByLabel('Description').fill('Turned by hand.');
    await page.getByLabel('Category').selectOption('kitchen');
    await page.getByLabel('Price in EUR').fill('31.00');
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByText(AGAIN.detail).waitFor();
    assert.equal(renewals, 0);

    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/authorize\?.*prompt=login/);
    await chooseUser(page, 'sam');

    await page.waitForURL((url) => url.pathname === '/seller/listing/');
    assert.equal(await page.getByLabel('Name').inputValue(), 'Ash bowl');
    assert.equal(await page.getByLabel('Description').inputValue(), 'Turned by hand.');
    await end();
  });
});
