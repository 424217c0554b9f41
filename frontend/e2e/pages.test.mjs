import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chooseUser, fine, launch, settled, signIn, toTheOthers, visit, visitAs } from './support/browser.mjs';
import { PAGES } from './support/export.mjs';
import { call, eventually, SHOP } from './support/shop.mjs';

const CARDS = 'fern-note-cards';
const SOLD_OUT = 'olive-oil-cruet';
const TEAPOT = 'speckled-teapot';
const PHONE = { viewport: { width: 360, height: 740 } };
const titled = (page, title) => page.waitForFunction((wanted) => document.title === wanted, title);
/** Either Next.js or the shop reads a name out, and neither still holds an older one. */
const said = (page, title) =>
  page.waitForFunction((wanted) => {
    const ours = document.querySelector('#title-said').textContent;
    const routes = document.querySelector('next-route-announcer')?.shadowRoot?.textContent;
    return ours ? ours === wanted : routes === wanted;
  }, title);

describe('pages', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const seller = (username, address, options) => visitAs(browser, username, address, options);

  it('are called what they show', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/?category=ceramics');
    await titled(page, 'Ceramics · Souk');
    await settled(page);
    await page.waitForTimeout(500);
    await titled(page, 'Ceramics · Souk');
    await page.getByRole('link', { name: 'Souk', exact: true }).click();
    await titled(page, 'Souk · many makers, one checkout');
    await page.locator('main h3 a').first().click();
    const name = await page.getByRole('heading', { level: 1 }).filter({ hasNotText: /Things|Loading/ }).textContent();
    await titled(page, `${name} · Souk`);
    await said(page, `${name} · Souk`);
    await end();
  });

  it('are called and read out by their own name, one after the other, after a product too', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/');
    for (const { address, title } of PAGES.filter((shown) => !['/', '/product/', '/seller/', '/nowhere/'].includes(shown.address))) {
      await page.evaluate((to) => window.next.router.push(to), `/product/?id=${CARDS}`);
      await titled(page, 'Fern note cards, set of eight · Souk');
      await page.evaluate((to) => window.next.router.push(to), address);
      await titled(page, title);
      await said(page, title);
    }
    assert.deepEqual(faults, []);
    await end();
  });

  it('say the one address of what they show', async () => {
    const { page, end } = await visit(browser);
    for (const [address, path] of [
      ['/?sort=price', '/'],
      ['/?category=ceramics&sort=price', '/?category=ceramics'],
      [`/product/?id=${CARDS}&from=mail`, `/product/?id=${CARDS}`],
      ['/?category=ceramics&rating=4', '/?category=ceramics'],
      ['/search/?inStock=true&sort=price', '/search/'],
      ['/cart/?x=1', '/cart/'],
    ]) {
      await page.goto(address);
      await page.waitForFunction((wanted) => document.querySelector('link[rel=canonical]')?.href === wanted, SHOP + path);
      assert.equal(await page.locator('link[rel=canonical]').count(), 1);
    }
    for (const [address, title] of [['/account/', 'Your orders · Souk'], ['/search/?q=mug', 'Results for “\u2068mug\u2069” · Souk']]) {
      await page.goto(address);
      await titled(page, title);
      assert.equal(await page.locator('link[rel=canonical]').count(), 0);
    }
    await end();
  });

  it('of a product lead to the reviews after a sign-in', async () => {
    const { page, end } = await visit(browser, PHONE);
    await page.goto(`/product/?id=${CARDS}`);
    await page.getByRole('button', { name: 'Sign in to write a review' }).click();
    await chooseUser(page, 'bob');
    await page.getByRole('button', { name: 'Publish' }).waitFor();
    await page.waitForFunction(() => document.querySelector('#reviews').getBoundingClientRect().top < window.innerHeight / 2);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'reviews-title');
    const bar = page.getByRole('button', { name: 'Add to cart' });
    assert.ok((await bar.boundingBox()).y < 740, 'the bar to buy with is gone in the reviews');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await end();
  });

  it('of a product lead to where it is found, to its seller and to other products, none of them twice', async () => {
    const { page, faults, end } = await visit(browser);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    const lists = () => asked.filter((address) => /^\/api\/(products\?|sellers\/)/.test(address)).length;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/product/?id=${TEAPOT}`);
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await settled(page);
    assert.equal(lists(), 0, 'lists were asked for before anybody came near them');
    await toTheOthers(page);
    assert.equal(lists(), 3);
    await page.setViewportSize({ width: 1280, height: 900 });

    const sections = ['More from this seller', 'More like this'].map((name) => page.getByRole('region', { name }));
    const ids = await Promise.all(sections.map((found) => found.locator('h3 a').evaluateAll((links) => links.map(({ href }) => new URL(href).searchParams.get('id')))));
    ids.forEach((found) => assert.ok(found.length > 0 && found.length <= 4, String(found)));
    assert.equal(new Set([TEAPOT, ...ids.flat()]).size, ids.flat().length + 1);
    await fine(page, 'a product among others');

    await sections[1].locator('h3 a').first().click();
    await page.waitForURL(`**/product/?id=${ids[1][0]}`);
    await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Ceramics' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ceramics' }).waitFor();
    await page.goBack();
    await toTheOthers(page);
    await page.getByRole('region', { name: 'The seller' }).getByRole('link').click();
    await page.getByText(/^Sells as/).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('of a product that is sold out keep it for later', async () => {
    const { page, end } = await visit(browser, PHONE);
    await page.goto(`/product/?id=${SOLD_OUT}`);
    assert.ok(await page.getByRole('button', { name: 'Sold out' }).isDisabled());
    await toTheOthers(page);
    const instead = page.getByRole('region', { name: 'More like this' });
    await instead.getByRole('heading', { level: 3 }).first().waitFor();
    assert.ok((await instead.boundingBox()).y < (await page.locator('#reviews').boundingBox()).y, 'others come after the reviews');
    await page.evaluate(() => window.scrollTo(0, 0));
    await fine(page, 'a product that is sold out');
    await page.getByRole('button', { name: 'Save it for later' }).click();
    await page.getByRole('button', { name: 'Sign in and save' }).waitFor();
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.move(180, 700);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.scrollY), before, 'the page scrolls behind the dialog');
    await page.getByRole('button', { name: 'Sign in and save' }).click();
    await chooseUser(page, 'bob');
    await page.getByRole('button', { name: 'Saved for later' }).click();
    await page.getByRole('button', { name: 'Save it for later' }).waitFor();
    await end();
  });

  it('of sellers judge the days in the address, and say when nothing was sold', async () => {
    const { page, end } = await seller('sue', '/cart/');
    let asked = 0;
    page.on('request', (request) => (asked += request.url().includes('/analytics') ? 1 : 0));
    for (const [days, words] of [
      ['from=2026-02-31&to=2026-03-01', 'There is no such day.'],
      ['from=2026-03-02&to=2026-03-01', 'The first day is after the last.'],
      ['from=2024-01-01&to=2026-01-01', 'At most a year at a time.'],
    ]) {
      await page.goto(`/seller/sales/?${days}`);
      await page.locator('main p').filter({ hasText: words }).waitFor();
    }
    assert.equal(asked, 0);
    await fine(page, 'days that cannot be shown');
    await page.goto('/seller/sales/?from=2020-01-01&to=2020-01-07');
    await page.getByRole('heading', { name: 'No sales in these days' }).waitFor();
    await fine(page, 'days without a sale');
    await end();
  });

  it('of a listing lead to the first field that is wrong, and take pictures only', async () => {
    const { page, end } = await seller('sue', '/seller/listing/', PHONE);
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    assert.ok(await page.getByLabel('Name').evaluate((field) => field === document.activeElement));
    await page.getByLabel('Add pictures').setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('Dear Sir') });
    await page.getByText('letter.png cannot be read as a picture.').waitFor();
    await page.goto(`/seller/listing/?id=beech-rolling-pin`);
    await page.getByRole('heading', { name: 'This is somebody else’s listing' }).waitFor();
    await end();
  });

  it('of a listing whose answer was lost make it once, also after a reload', async () => {
    const title = `Cork coaster ${Date.now()}`;
    const { page, end } = await seller('sue', '/seller/listing/');
    await page.getByLabel('Name').fill(title);
    await page.getByLabel('Description').fill('Pressed.');
    await page.getByLabel('Category').selectOption('kitchen');
    await page.getByLabel('Price in EUR').fill('4.50');
    await page.route('**/api/sellers/products', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('link', { name: 'See your listings' }).waitFor();
    await page.unroute('**/api/sellers/products');
    await page.reload();
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const { items } = await eventually(
      () => call('sue', 'GET', '/api/sellers/products?status=active&limit=50'),
      (found) => found.items.some((item) => item.title === title),
    );
    assert.equal(items.filter((item) => item.title === title).length, 1);
    await page.goto('/seller/listing/');
    assert.equal(await page.getByLabel('Name').inputValue(), '');
    await end();
  });

  it('show nobody what somebody else began to write', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/seller/listing/');
    await signIn(page, 'sam');
    await page.getByLabel('Name').fill('Sam’s secret lamp');
    await page.goto(`/product/?id=${CARDS}`);
    await page.getByRole('button', { name: 'Write a review' }).click();
    await page.getByLabel('What do you think of it?').fill('Sam wrote this.');
    await page.goto('/account/');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().waitFor();
    await page.goto('/seller/listing/');
    await signIn(page, 'sue');
    await page.getByLabel('Name').waitFor();
    assert.equal(await page.getByLabel('Name').inputValue(), '');
    await page.goto(`/product/?id=${CARDS}`);
    await page.getByRole('button', { name: 'Write a review' }).click();
    assert.equal(await page.getByLabel('What do you think of it?').inputValue(), '');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await end();
  });
});
