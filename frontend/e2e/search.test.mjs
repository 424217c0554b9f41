import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, settled, visit } from './support/browser.mjs';
import { focused, slash, tabTo } from './support/keyboard.mjs';
import { notBare } from './support/late.mjs';

const TEAPOT = 'speckled-teapot';
const PHONE = { viewport: { width: 360, height: 740 } };
const NOTHING = 'qzxqzx wqzxwqz';

const box = (page) => page.getByRole('combobox', { name: 'Search the shop' });
const cards = (page) => page.getByRole('region', { name: 'Products' }).getByRole('heading', { level: 3 });
const count = (page) => page.locator('main').getByRole('status').filter({ hasText: /^\d+ products?$/ });
const at = (page, address) => page.waitForURL((url) => url.pathname + decodeURIComponent(url.search.replaceAll('+', ' ')) === address);
const filters = (page) => page.getByRole('region', { name: 'Filters' });
/** The suggestions are loaded when somebody goes to the box. */
const helped = (page) => page.waitForFunction(() => document.querySelector('form[role=search] [role=status]'));

/** On paper there is no box, so that the list closes. */
async function fineOpen(page, state, open) {
  for (const look of [[360, 'light'], [1280, 'dark']]) {
    await fine(page, state, [look]);
    await box(page).focus();
    await open();
    await page.getByRole('listbox').waitFor();
  }
}

async function total(page, address) {
  const answer = await page.request.get(`/api/search?${address}`);
  return (await answer.json()).total;
}

describe('the search', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  it('leads from a slash to a product by a suggestion, with the keyboard alone', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/cart/');
    await settled(page);
    await slash(page);
    await helped(page);
    await page.keyboard.type('teapot');
    await page.getByRole('option', { name: /^Speckled stoneware teapot/ }).waitFor();
    assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
    await fineOpen(page, 'suggestions', () => page.keyboard.press('ArrowDown'));
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    assert.equal(await box(page).inputValue(), 'teapot');
    for (let presses = 0; presses < 9; presses++) {
      await page.keyboard.press('ArrowDown');
      const active = await page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent);
      if (/^Speckled stoneware teapot/.test(active)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/product/?id=${TEAPOT}`);
    await page.getByRole('heading', { level: 1, name: /^Speckled stoneware teapot/ }).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('leads to a product by its results, with the keyboard alone', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/');
    await settled(page);
    await slash(page);
    await page.keyboard.type('teapot');
    await page.keyboard.press('Enter');
    await at(page, '/search/?q=teapot');
    await count(page).waitFor();
    assert.equal(await page.title(), 'Results for “\u2068teapot\u2069” · Souk');
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    assert.match((await page.locator('main mark').allTextContents()).join(), /teapot/i);
    await fine(page, 'results');
    await tabTo(page, /^Speckled stoneware teapot/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/product/?id=${TEAPOT}`);
    await page.goBack();
    await at(page, '/search/?q=teapot');
    await page.waitForFunction(() => document.querySelector('form[role=search] input').value === 'teapot');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is a form before its script is there', async () => {
    const { page, end } = await visit(browser, { javaScriptEnabled: false });
    await page.goto('/cart/');
    await box(page).fill('tea pot');
    await box(page).press('Enter');
    await at(page, '/search/?q=tea pot');
    await end();
  });

  it('is narrowed by what stands in the address, forth and back', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/search/');
    const all = await total(page, '');
    await count(page).filter({ hasText: `${all} product` }).waitFor();
    await filters(page).getByRole('link', { name: /^Ceramics/ }).click();
    await at(page, '/search/?category=ceramics');
    const ceramics = await total(page, 'category=ceramics');
    await count(page).filter({ hasText: `${ceramics} product` }).waitFor();
    await filters(page).getByRole('checkbox', { name: /^Only what is in stock/ }).check();
    await at(page, '/search/?category=ceramics&inStock=true');
    const inStock = await total(page, 'category=ceramics&inStock=true');
    await count(page).filter({ hasText: `${inStock} product` }).waitFor();
    await fine(page, 'filtered results');
    await page.getByLabel('Sort by').selectOption('Price, low to high');
    await at(page, '/search/?category=ceramics&inStock=true&sort=price');

    await page.goBack();
    await page.goBack();
    await at(page, '/search/?category=ceramics');
    await count(page).filter({ hasText: `${ceramics} product` }).waitFor();
    await page.goForward();
    await count(page).filter({ hasText: `${inStock} product` }).waitFor();
    assert.ok(await filters(page).getByRole('checkbox').isChecked());
    await page.reload();
    await count(page).filter({ hasText: `${inStock} product` }).waitFor();
    await page.getByRole('list', { name: 'Active filters' }).getByRole('link', { name: /^Ceramics/ }).click();
    await at(page, '/search/?inStock=true');
    await focused(page, 'In stock');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is narrowed on a phone in a sheet, in a category, too', async () => {
    const { page, faults, end } = await visit(browser, PHONE);
    await page.goto('/?category=ceramics');
    await count(page).waitFor();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /^Only what is in stock/ }).check();
    await at(page, '/?category=ceramics&inStock=true');
    const inStock = await total(page, 'category=ceramics&inStock=true');
    await sheet.getByRole('button', { name: `Show ${inStock} product` }).waitFor();
    await fine(page, 'the sheet of filters');
    await sheet.getByRole('button', { name: /^Show/ }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Filters 1 active/ }).waitFor();
    await fine(page, 'a filtered category');
    assert.equal(await page.title(), 'Ceramics · Souk');
    await page.getByRole('list', { name: 'Active filters' }).getByRole('link', { name: /^In stock/ }).click();
    await at(page, '/?category=ceramics');
    assert.deepEqual(faults, []);
    await end();
  });

  it('is narrowed by the options of products, with the keyboard, too', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/search/?q=cotton');
    await count(page).waitFor();
    await tabTo(page, /^Moss1 product/);
    await page.keyboard.press('Enter');
    await at(page, '/search/?q=cotton&option.Colour=Moss');
    await count(page).filter({ hasText: '1 product' }).waitFor();
    await filters(page).getByRole('link', { name: /^Long/ }).click();
    await at(page, '/search/?q=cotton&option.Colour=Moss&option.Length=Long');
    await filters(page).locator('a[aria-current=true]', { hasText: /^Long/ }).waitFor();
    // What was found before stays, pale, until the answer is there.
    await page.locator('section[aria-label="Products"][aria-busy="false"]').waitFor();
    await cards(page).filter({ hasText: /^Waxed cotton work apron/ }).waitFor();
    await fine(page, 'results in options');
    await page.getByRole('list', { name: 'Active filters' }).getByRole('link', { name: /^Colour: Moss/ }).click();
    await at(page, '/search/?q=cotton&option.Length=Long');
    await focused(page, 'Length: Long');
    await page.goto('/search/?option.colour=slate&inStock=true');
    await page.getByRole('heading', { name: 'Nothing passes these filters' }).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('is narrowed by options on a phone, in a category', async () => {
    const { page, faults, end } = await visit(browser, PHONE);
    await page.goto('/?category=textiles');
    await count(page).waitFor();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('link', { name: /^Slate/ }).click();
    await at(page, '/?category=textiles&option.Colour=Slate');
    await sheet.getByRole('button', { name: 'Show 1 product' }).waitFor();
    await fine(page, 'the sheet of options');
    assert.deepEqual(faults, []);
    await end();
  });

  it('says what it searched for when nothing matched as typed', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/search/?q=teaqot');
    await page.getByText('No matches for “teaqot”. Showing results for “teapot”.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Results for “teapot”' }).waitFor();
    await cards(page).filter({ hasText: 'teapot' }).first().waitFor();
    await settled(page);
    await fine(page, 'corrected results');
    await end();
  });

  it('helps where nothing was found', async () => {
    const { page, end } = await visit(browser);
    await page.goto(`/search/?q=${encodeURIComponent(NOTHING)}`);
    await page.getByRole('heading', { level: 1, name: `No matches for “${NOTHING}”` }).waitFor();
    await page.getByRole('heading', { name: 'New in the shop' }).waitFor();
    await settled(page);
    await fine(page, 'no results');
    await page.getByRole('link', { name: NOTHING.split(' ')[0] }).click();
    await at(page, `/search/?q=${NOTHING.split(' ')[0]}`);
    await page.goto('/search/?q=teapot&minPrice=99999999');
    await page.getByRole('heading', { name: 'Nothing passes these filters' }).waitFor();
    await settled(page);
    await fine(page, 'no results under filters');
    await page.getByRole('link', { name: 'Remove all filters' }).click();
    await at(page, '/search/?q=teapot');
    await cards(page).first().waitFor();
    await end();
  });

  it('shows what was searched for on this device, until it is removed', async () => {
    const { page, end } = await visit(browser, PHONE);
    for (const words of ['teapot', 'mug']) {
      await page.goto(`/search/?q=${words}`);
      await count(page).waitFor();
    }
    await page.goto('/cart/');
    await settled(page);
    await box(page).click();
    await page.getByRole('listbox', { name: 'Recent searches' }).waitFor();
    assert.deepEqual(await page.getByRole('option').allTextContents(), ['mug', 'teapot']);
    await fineOpen(page, 'recent searches', () => page.keyboard.press('ArrowDown'));
    await page.getByRole('button', { name: /^Remove .mug. from/ }).click();
    assert.deepEqual(await page.getByRole('option').allTextContents(), ['teapot']);
    await page.getByRole('option', { name: 'teapot' }).click();
    await at(page, '/search/?q=teapot');
    await end();
  });

  it('goes on offline as far as it can, and comes back by itself', async () => {
    const { page, context, faults, end } = await visit(browser);
    await page.goto('/search/?q=teapot');
    await count(page).waitFor();
    await box(page).focus();
    await helped(page);
    await context.setOffline(true);
    await box(page).fill('mug');
    await page.waitForTimeout(400);
    assert.equal(await page.getByRole('listbox').count(), 0);
    await page.keyboard.press('Enter');
    await page.getByText('A page that you open comes when you are back.').waitFor();
    await notBare(page);
    await fine(page, 'a search offline', [[360, 'light']]);
    await context.setOffline(false);
    await at(page, '/search/?q=mug');
    await cards(page).filter({ hasText: /mug/i }).first().waitFor();
    assert.deepEqual(faults, []);
    await end();
  });
});
