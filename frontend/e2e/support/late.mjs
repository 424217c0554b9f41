import assert from 'node:assert/strict';
import { fillAddress, toTheOthers } from './browser.mjs';

const BARE = /This page couldn’t load|Application error|ERR_/;

export const tryAgain = (page) => page.getByRole('button', { name: 'Try again' });
const noForm = (page) => page.getByRole('alert').filter({ hasText: 'The form for an address did not load' });

/** The page says in its own words what is wrong; neither Next's nor the browser's words stand there. */
export async function notBare(page) {
  assert.doesNotMatch(await page.locator('body').innerText(), BARE);
}

/** The filters did not load; once they may come they do. */
export async function noFilters(page, give) {
  const missing = page.getByRole('alert').filter({ hasText: 'The filters did not load' });
  await missing.waitFor();
  await notBare(page);
  give();
  await tryAgain(missing).click();
  await page.getByRole('checkbox', { name: /in stock/ }).waitFor();
}

/**
 * What signed-in pages load late: each says that it did not come, unless it is an extra, and shows it once it is there. `give` lets the named files
 * come, or all of them; `asked` are those that were asked for so far. `paidOrder` is the id of one that the shopper has paid.
 */
export const LATE = {
  '/product/': async (page, give) => {
    const missing = page.getByRole('alert').filter({ hasText: 'What moderators may decide did not load' });
    await missing.waitFor();
    await page.getByRole('button', { name: /^Enlarge/ }).first().click();
    const noPicture = page.getByRole('alert').filter({ hasText: 'The large picture did not load' });
    await noPicture.waitFor();
    // Other products are an extra: they stay away without a word.
    await toTheOthers(page);
    assert.equal(await page.getByRole('region', { name: 'The seller' }).count(), 0);
    await notBare(page);
    give();
    await tryAgain(missing).click();
    await page.getByRole('heading', { name: 'For moderators' }).waitFor();
    await tryAgain(noPicture).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Closer' }).waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByRole('heading', { name: 'The seller' }).waitFor();
  },
  '/': async (page, give, asked) => {
    await page.goto('/?category=ceramics');
    await noFilters(page, () => give(...asked));
    await LATE['/search/'](page, give);
  },
  '/search/': async (page, give) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Filters' }).click();
    await noFilters(page, give);
  },
  '/seller/': async (page, give) => {
    // Hearts are an extra: until they come, plain ones stand in their place.
    await page.getByRole('button', { name: /^Save .* to the wishlist/ }).first().waitFor();
    await notBare(page);
    give();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
  },
  '/seller/sales/': async (page, give) => {
    await page.getByRole('alert').filter({ hasText: 'The chart of revenue did not load' }).waitFor();
    await notBare(page);
    give();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('.recharts-surface').first().waitFor();
  },
  '/seller/shipping/': async (page, give) => {
    await page.getByRole('alert').filter({ hasText: 'The form of your shipping rates did not load' }).waitFor();
    await notBare(page);
    give();
    await tryAgain(page.locator('main')).click();
    await page.getByLabel('You send from').waitFor();
  },
  '/account/addresses/': async (page, give) => {
    await page.getByRole('button', { name: 'Add an address' }).click();
    await noForm(page).waitFor();
    await notBare(page);
    give();
    await tryAgain(noForm(page)).click();
    await page.getByLabel('Country').waitFor();
  },
  '/order/': async (page, give, asked, paidOrder) => {
    const missing = (what) => page.getByRole('alert').filter({ hasText: `${what} did not load` });
    await missing('The way back to the cart').waitFor();
    await notBare(page);
    give(...asked);
    await tryAgain(missing('The way back to the cart')).click();
    await page.getByRole('button', { name: 'Cancel this order' }).waitFor();
    await page.goto(`/order/?id=${paidOrder}`);
    await missing('What is on its way').waitFor();
    await notBare(page);
    give();
    await tryAgain(missing('What is on its way')).click();
    await page.getByRole('heading', { name: 'Delivery' }).waitFor();
  },
  '/checkout/': async (page, give, asked) => {
    await noForm(page).waitFor();
    await notBare(page);
    give(...asked);
    await tryAgain(noForm(page)).click();
    await fillAddress(page, { Country: 'DE', 'Full name': 'Sam', 'Street and house number': 'Torstraße 1', Postcode: '10115', City: 'Berlin' });
    await page.getByRole('checkbox', { name: 'Save this address' }).uncheck();
    await page.getByRole('button', { name: 'Go on to payment' }).click();
    await page.getByRole('heading', { name: 'The payment form did not load' }).waitFor();
    await notBare(page);
    give();
    await tryAgain(page.locator('main')).click();
    await page.getByLabel('Card number').waitFor();
  },
};
