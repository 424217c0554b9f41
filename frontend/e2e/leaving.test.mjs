import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillAddress, fillCard, launch, signIn, visit } from './support/browser.mjs';
import { PLENTY, call, emptyCart, removeAddresses } from './support/shop.mjs';

const EMAIL = 'carols-gifts@example.org';
const STREET = 'Carol’s old mill 7';
const TYPED = 'Carol began to write this.';

describe('signing out', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const tokens = (page) =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('souk.user:'));
      return { issuer: key.slice('souk.user:'.length).replace(/:[^:]*$/, ''), ...JSON.parse(localStorage.getItem(key)) };
    });
  /** All that a tab keeps or shows. */
  const traces = (page) =>
    page.evaluate(() => {
      const typed = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, typed, document.body.innerText]);
    });

  it('leaves nothing of the person on the device, in no tab, and ends the refresh token', async () => {
    await emptyCart('carol');
    await removeAddresses('carol');
    await call('carol', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
    const { page, context, faults, end } = await visit(browser);
    await page.goto('/checkout/');
    await signIn(page, 'carol');
    await page.getByLabel('E-mail for the receipt').fill(EMAIL);
    await fillAddress(page, { Country: 'DE', 'Full name': 'Casey', 'Street and house number': STREET, Postcode: '10115', City: 'Berlin' });
    // Kept with the order's request, as it is not in the address book.
    await page.getByRole('checkbox', { name: 'Save this address' }).uncheck();
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await fillCard(page, '4242 4242 4242 4242');
    const other = await context.newPage();
    await other.goto(`/product/?id=${PLENTY}`);
    await other.getByRole('button', { name: 'Write a review' }).click();
    await other.getByLabel('What do you think of it?').fill(TYPED);
    const { issuer, refresh_token: refresh, access_token: access } = await tokens(page);
    for (const trace of [EMAIL, STREET]) assert.ok((await traces(page)).includes(trace));
    await page.goto('/account/');

    await page.getByRole('button', { name: 'Sign out' }).click();

    await page.waitForURL((url) => url.pathname === '/');
    for (const tab of [page, other]) {
      await tab.getByRole('banner').getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      const left = await traces(tab);
      for (const trace of ['carol', EMAIL, STREET, TYPED, refresh, access]) assert.ok(!left.includes(trace), `${trace.slice(0, 30)} is left: ${left}`);
    }
    const renewed = await fetch(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'souk-local', refresh_token: refresh }),
    });
    assert.deepEqual([renewed.status, (await renewed.json()).error], [400, 'invalid_grant']);
    assert.deepEqual(faults, []);
    await end();
  });

  it('offline leaves nothing either, and says what could not be done', async () => {
    const { page, context, end } = await visit(browser);
    await page.goto('/account/');
    await signIn(page, 'carol');
    const button = page.getByRole('button', { name: 'Sign out' });
    await button.waitFor();
    await context.setOffline(true);

    await button.click();

    await page.getByText('You are signed out here, but the sign-in service could not be told.').waitFor();
    assert.ok(!(await traces(page)).includes('carol'));
    await end();
  });
});
