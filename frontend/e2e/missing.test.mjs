// What becomes of a page when something of it does not come. Which pages there are, and what they load, the export says.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, visit, visitAs } from './support/browser.mjs';
import { NAMED, PAGES } from './support/export.mjs';
import { LATE, noFilters, notBare, tryAgain } from './support/late.mjs';
import { byTurns, sampled } from './support/sample.mjs';
import { PLENTY, buy, call, emptyCart, eventually, order, removeAddresses } from './support/shop.mjs';

const AT_ONCE = 4;
const START = PAGES.find(({ address }) => address === '/nowhere/');
const OTHERS = PAGES.filter((page) => page !== START);
const TITLED_BY_WHAT_IT_SHOWS = ['/product/', '/seller/'];
const GONE = {
  'is 404': (route) => route.fulfill({ status: 404, contentType: 'application/xml', body: '<Error><Code>NoSuchKey</Code></Error>' }),
  'does not come': (route) => route.abort(),
};
/** Each file, and each page, goes missing in one of these ways. */
const waysOf = byTurns(Object.entries(GONE));
const SEARCH = '/search/';

const signInButton = (page) => page.getByRole('banner').getByRole('button', { name: 'Sign in' });
const go = (page, address) => page.evaluate((to) => window.next.router.push(to), address);
const atSignIn = (page) => page.waitForURL(/\/authorize/);

/** Presses the button, unless the page has tried again by itself meanwhile. */
const askAgain = (page) => page.evaluate(() => document.querySelector('#missing button')?.click()).catch(() => {});

const loadedAgain = (page) => page.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.type === 'reload');

/** What is to be seen when something failed. */
const standing = async (page) => `at ${page.url()}: ${await page.evaluate(() => document.documentElement.innerText.slice(0, 600)).catch(({ message }) => message)}`;

/** The page runs: who is here is known. */
async function whole(page) {
  await page.waitForFunction(() => !document.querySelector('#missing'));
  await page.locator('header button:enabled', { hasText: 'Sign in' }).waitFor();
}

describe('what does not come', () => {
  let browser;
  /** What guests' pages asked for late, by page. */
  const seen = new Map();
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** Does the work for each, some at once, each as a visitor of its own; tells all that failed. */
  async function each(cases, work, come = () => visit(browser)) {
    const waiting = [...cases];
    const failures = [];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, ...given] = next;
        const visitor = await come();
        await work(visitor, ...given).catch(async (reason) => failures.push(`${name}: ${reason.message}\n${await standing(visitor.page)}`));
        await visitor.end();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    assert.deepEqual(failures, []);
  }

  /** Keeps files away, and tells which were asked for. */
  async function without(page, files, way) {
    const asked = [];
    const kept = new Set(files);
    await page.route('**/_next/**', (route) => {
      const file = new URL(route.request().url()).pathname;
      if (!kept.has(file)) return route.fallback();
      if (!asked.includes(file)) asked.push(file);
      return way(route);
    });
    return { asked, give: (...names) => names.forEach((name) => kept.delete(name)) };
  }

  it('is only what some page asks for', () => {
    assert.deepEqual([...NAMED].filter((file) => !PAGES.some(({ own, later }) => own.has(file) || later.has(file))), []);
  });

  it('of a page’s own scripts and styles is said, and tried again', async () => {
    const files = new Map(PAGES.flatMap(({ address, own }) => [...own].map((file) => [file, address])));
    const cases = sampled([...files], 12).flatMap(([file, address]) => waysOf().map(([way, gone]) => [`${file} of ${address} ${way}`, file, address, gone]));
    await each(cases, async ({ page }, file, address, gone) => {
      let loads = 0;
      page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
      const { give } = await without(page, [file], gone);
      await page.goto(address, { waitUntil: 'commit' });
      // It tries once by itself, and not for ever.
      await loadedAgain(page);
      assert.equal(loads, 2);
      await page.getByRole('alert').filter({ hasText: 'This page did not load whole.' }).waitFor();
      give(file);
      await askAgain(page);
      await whole(page);
      assert.ok(loads <= 3, `${loads} loads`);
    });
  });

  it('of what a guest’s pages load late is said, and comes when it is there', async () => {
    // The filters of the search are late on no other page of a guest.
    const pages = new Set([...sampled(PAGES, 6), ...PAGES.filter(({ address }) => address === SEARCH)]);
    const cases = [...pages].flatMap((shown) => waysOf().map(([way, gone]) => [`${shown.address} ${way}`, shown, gone]));
    await each(cases, async ({ page }, { address, later }, gone) => {
      const { asked, give } = await without(page, later, gone);
      await page.goto(address);
      await whole(page);

      // Where signing in is finished, its script is asked for at once.
      if (address === '/signed-in/') await eventually(() => asked.length, (count) => count > 0);
      const atOnce = address === '/signed-in/' ? [...asked] : [];
      if (address === SEARCH) await noFilters(page, () => give(...asked));
      const shown = asked.length;
      await page.getByRole('button', { name: 'Cart, empty' }).click();
      const missing = page.getByRole('alert').filter({ hasText: 'The cart did not load' });
      await missing.waitFor();
      await notBare(page);
      give(...asked.slice(shown));
      await tryAgain(missing).click();
      await page.getByRole('dialog', { name: 'Your cart' }).waitFor();
      await page.keyboard.press('Escape');

      // The search box is a plain one until its help is there.
      const unhelped = asked.length;
      await page.getByRole('combobox', { name: 'Search the shop' }).focus();
      await eventually(() => asked.length, (count) => count > unhelped);
      await notBare(page);
      give(...asked.slice(unhelped));
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.locator('form[role=search] [role=status]').waitFor({ state: 'attached' });

      const before = asked.length;
      await signInButton(page).click();
      await page.getByText('Signing in does not work right now.').waitFor();
      const lately = () => [...atOnce, ...asked.slice(before)];
      await eventually(lately, ({ length }) => length >= 2);
      await notBare(page);
      const [signingIn, ...news] = lately();
      give(...news);
      await tryAgain(page.getByRole('status').filter({ hasText: 'Signing in' })).dispatchEvent('click');
      const toast = page.locator('[data-sonner-toast]').filter({ hasText: 'Signing in does not work right now.' });
      await toast.waitFor();
      give(signingIn);
      await tryAgain(toast).click();
      await atSignIn(page);
      seen.set(address, new Set([...(seen.get(address) ?? []), ...asked]));
    });
  });

  it('of what sellers and shoppers load late is said, and comes when it is there', async () => {
    // Charts are drawn of what was sold.
    await buy('carol', { 'beech-rolling-pin': 1 });
    await eventually(() => call('sam', 'GET', '/api/sellers/analytics'), ({ daily }) => daily.some(({ units }) => units > 0));
    const paid = await buy('sam', { [PLENTY]: 1 });
    const unpaid = await order('sam', { [PLENTY]: 1 });
    const { sellerId } = await call(null, 'GET', '/api/products/speckled-teapot');
    const ids = { '/seller/': `?id=${sellerId}`, '/order/': `?id=${unpaid.id}`, '/product/': '?id=speckled-teapot' };
    const anywhere = new Set([...seen].flatMap(([address, files]) => (address === SEARCH ? [] : [...files])));
    for (const { address, later } of PAGES) {
      const known = seen.get(address) ?? anywhere;
      const own = [...later].filter((file) => !known.has(file));
      if (own.length === 0) continue;
      assert.ok(LATE[address], `nobody tries what ${address} loads late: ${own}`);
      // One after the other: they share a cart.
      for (const way of waysOf()) await each([way], async ({ page }, gone) => {
        await call('sam', 'POST', '/api/cart', { productId: PLENTY, quantity: 1 });
        await removeAddresses('sam');
        const { asked, give } = await without(page, own, gone);
        await page.goto(address + (ids[address] ?? ''));
        await LATE[address](page, (...files) => give(...(files.length > 0 ? files : own)), asked, paid.id);
        await eventually(() => asked.length, (count) => count >= own.length);
        assert.deepEqual(asked.sort(), own.sort());
      }, () => visitAs(browser, address === '/product/' ? 'mo' : 'sam'));
    }
    await emptyCart('sam');
  });

  it('while a guest is offline is said on every page, and comes by itself', async () => {
    await each(sampled(PAGES, 6, 1).map(({ address }) => [address, address]), async ({ page, context, faults }, address) => {
      await page.goto(address);
      await whole(page);
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Cart, empty' }).click();
      await page.getByRole('alert').filter({ hasText: 'The cart did not load: you are offline.' }).waitFor();
      await signInButton(page).click();
      await page.getByText('You are offline. Sign in when you are back.').waitFor();
      await notBare(page);
      await context.setOffline(false);
      await page.getByRole('dialog', { name: 'Your cart' }).waitFor();
      await page.keyboard.press('Escape');
      await signInButton(page).click();
      await atSignIn(page);
      assert.deepEqual(faults, []);
    });
  });

  it('of the page to go to is said, and tried again', async () => {
    const files = OTHERS.flatMap((to) => [...to.own].filter((file) => !START.own.has(file)).map((file) => [file, to]));
    const cases = sampled(files, 12, 1).flatMap(([file, to]) => waysOf().map(([way, gone]) => [`${file} of ${to.address} ${way}`, file, to, gone]));
    await each(cases, async ({ page }, file, { address }, gone) => {
      const { give } = await without(page, [file], gone);
      await page.goto(START.address);
      await whole(page);
      await go(page, address);
      // It loads itself anew, once: after a release that is what helps.
      await loadedAgain(page);
      // What is asked for by another script may be missed only after the page was loaded: then React says it.
      const alert = page.getByRole('alert').filter({ hasText: 'This page did not load whole.' });
      const instead = page.getByRole('heading', { name: 'The page did not load' });
      await alert.or(instead).first().waitFor();
      assert.equal(new URL(page.url()).pathname, address);
      await notBare(page);
      give(file);
      await ((await alert.isVisible()) ? askAgain(page) : tryAgain(page).first().click());
      await whole(page);
    });
  });

  it('of what leads to another page is asked for as a whole page', async () => {
    await each(sampled(OTHERS, 6).map(({ address, title }) => [address, address, title]), async ({ page }, address, title) => {
      await page.route('**/*.txt*', GONE['is 404']);
      await page.goto(START.address);
      await whole(page);
      await go(page, address);
      await page.waitForFunction((was) => document.title !== was, START.title);
      if (!TITLED_BY_WHAT_IT_SHOWS.includes(address)) assert.equal(await page.title(), title);
    });
  });

  it('of another page while offline is waited for', async () => {
    await each(sampled(OTHERS, 6, 2).map(({ address }) => [address, address]), async ({ page, context }, address) => {
      await page.goto(START.address);
      await whole(page);
      await context.setOffline(true);
      await go(page, address);
      await page.getByText('A page that you open comes when you are back.').waitFor();
      await notBare(page);
      // Of the home page, which is fetched ahead, the tab may already have lost the old title.
      if (address !== '/') assert.equal(await page.title(), START.title);
      await context.setOffline(false);
      await page.waitForFunction((was) => document.title !== was, START.title);
    });
  });
});
