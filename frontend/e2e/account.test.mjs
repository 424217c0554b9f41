import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chooseUser, fine, launch, signIn, visit, visitAs } from './support/browser.mjs';
import { call, eventually } from './support/shop.mjs';

/** Nobody else in these tests is eve: she leaves. */
const LEAVER = 'eve';
const WISH = 'speckled-teapot';

describe('an account', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await call(LEAVER, 'POST', '/api/users/wishlist', { productId: WISH });
  });
  after(() => browser.close());

  const fill = async (page) => {
    await page.getByRole('radio', { name: /^They stay/ }).check();
    await page.getByLabel(/^Type/).fill('erase');
  };
  const erase = (page) => page.getByRole('button', { name: 'Erase my account' }).click();

  it('is saved as one file', async () => {
    const { page, faults, end } = await visitAs(browser, LEAVER, '/account/data/');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download your data' }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /^souk-account-\d{4}-\d\d-\d\d\.json$/);
    const { userId, wishlist } = JSON.parse(await readFile(await file.path(), 'utf8'));
    assert.equal(userId, LEAVER);
    assert.ok(JSON.stringify(wishlist).includes(WISH));
    await page.getByText('The file is saved on your device.').waitFor();
    await fine(page, 'an account that was saved');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is not erased by a slip, nor while something is open', async () => {
    const { page, context, end } = await visitAs(browser, LEAVER, '/account/data/');
    await erase(page);
    await page.getByText('Choose one.').waitFor();
    assert.ok(await page.getByRole('radio', { name: /^They stay/ }).evaluate((field) => field === document.activeElement));
    await fine(page, 'an account that is not erased by a slip');
    await context.route('**/api/users/me*', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 409, code: 'ACCOUNT_BUSY', detail: 'Some orders are not finished.', current: { orders: ['o1', 'o2'], sales: ['o3'] } }),
      }),
    );
    await fill(page);
    await erase(page);
    await page.getByRole('link', { name: 'An order of yours (1 of 2)' }).waitFor();
    await fine(page, 'an account that cannot be erased yet');
    await end();
  });

  it('is erased after another sign-in, and leaves nothing on the device', async () => {
    const { page, context, faults, end } = await visit(browser);
    await page.goto('/account/data/');
    await signIn(page, LEAVER);
    const other = await context.newPage();
    await other.goto(`/product/?id=${WISH}`);
    await other.locator('article').getByRole('button', { name: /^Take .* off the wishlist/ }).waitFor();
    // As the shop answers when the sign-in is older than ten minutes.
    await context.route('**/api/users/me*', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 401, code: 'SIGN_IN_AGAIN', detail: 'Sign in again first.' }),
      }),
    );
    await fill(page);
    await erase(page);
    await page.getByRole('button', { name: 'Sign in again' }).waitFor();
    await fine(page, 'an account whose owner has to sign in again');
    await context.unroute('**/api/users/me*');
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await chooseUser(page, LEAVER);
    await page.waitForURL('**/account/data/#erase');
    assert.ok(await page.getByRole('radio', { name: /^They stay/ }).isChecked());
    const traces = await page.evaluate(() => Object.values(localStorage).join());
    assert.ok(traces.includes(LEAVER));

    await erase(page);

    await page.waitForURL('**/goodbye/');
    await page.getByRole('heading', { level: 1, name: 'Goodbye' }).waitFor();
    await fine(page, 'goodbye');
    await other.getByRole('banner').getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    for (const tab of [page, other]) {
      const left = await tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
      assert.ok(!left.includes(LEAVER) && !left.includes('erase'), left);
    }
    await eventually(() => call(LEAVER, 'GET', '/api/users/wishlist').catch(() => null), (found) => !found?.items?.length);
    assert.deepEqual(faults, []);
    await end();
  });
});
