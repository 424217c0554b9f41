import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, settled, signIn, visit } from './support/browser.mjs';
import { undirectedWords } from './support/looks.mjs';
import { asSent, buy, call, emptyCart } from './support/shop.mjs';

const MUG = 'oat-tall-mug';
const PHONE = { viewport: { width: 360, height: 740 } };

describe('what is shown', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  it('is not covered by the news in a drawer', async () => {
    const { page, end } = await visit(browser, PHONE);
    for (const id of [MUG, 'speckled-teapot']) {
      await page.goto(`/product/?id=${id}`);
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.getByText('is in your cart.').waitFor();
    }
    await page.getByRole('button', { name: 'Cart, 2 items' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: /^Remove/ }).first().click();
    const toast = drawer.locator('[data-sonner-toast][data-front="true"]');
    await toast.getByText('is out of your cart.').waitFor();
    const news = await toast.boundingBox();
    for (const other of [drawer.getByRole('heading'), drawer.locator('li:has([data-remove])'), drawer.getByRole('link', { name: 'Check out' })]) {
      const { y, height } = await other.first().boundingBox();
      assert.ok(y + height <= news.y + 1 || y >= news.y + news.height - 1, 'the news cover something');
    }
    assert.ok(news.y + news.height <= 740);
    await end();
  });

  it('of a guest’s forty lines asks the shop once, and the way on stays in sight', async () => {
    const { items } = await call(null, 'GET', '/api/products?limit=40');
    assert.equal(items.length, 40);
    const lines = items.map(({ id, title, images, price }) => ({ productId: id, quantity: 1, title, image: images[0], price }));
    const { context, page, end } = await visit(browser, PHONE);
    await context.addInitScript((cart) => localStorage.setItem('souk.guest-cart', cart), JSON.stringify({ mergeId: 'forty', lines }));
    const asked = [];
    page.on('request', (request) => request.url().includes('/api/') && asked.push(new URL(request.url()).pathname));
    await page.goto('/cart/');
    await page.getByRole('button', { name: /^Remove/ }).nth(39).waitFor();
    await settled(page);
    assert.deepEqual(asked, ['/api/products']);
    const { y, height } = await page.locator('main').getByRole('link', { name: 'Check out' }).boundingBox();
    assert.ok(y > 0 && y + height <= 740, `the way on is ${y} px down`);
    await end();
  });

  it('keeps its place where pictures are broken', async () => {
    const { context, page, end } = await visit(browser, PHONE);
    await context.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.continue()));
    // The categories' pictures are none of them: they are higher than wide, and may break before those of the products are there.
    const pictures = page.locator('main .aspect-square:not(nav *):has(svg)');
    for (const address of ['/', `/product/?id=${MUG}`]) {
      await page.goto(address);
      await pictures.first().waitFor();
      await page.waitForFunction(() => [...document.images].every((image) => !image.complete || image.naturalWidth > 0));
      const { width, height } = await pictures.last().boundingBox();
      assert.ok(Math.abs(width - height) <= 1, `${address}: ${width} by ${height}`);
    }
    await page.getByRole('img', { name: /mug/i }).first().waitFor();
    await end();
  });

  it('is not a category that there is not', async () => {
    const { page, end } = await visit(browser);
    for (const name of ['nothing-here', 'Not%20One!']) {
      await page.goto(`/?category=${name}`);
      await page.getByRole('heading', { level: 1, name: 'There is no such category' }).waitFor();
      await page.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'Ceramics' }).waitFor();
      assert.equal(await page.title(), 'No such category · Souk');
    }
    await end();
  });

  it('is where it was after a reload', async () => {
    const { context, page, end } = await visit(browser, PHONE);
    await page.goto('/');
    await page.locator('main h3 a').nth(20).waitFor();
    await page.evaluate(() => window.scrollTo(0, 1500));
    await context.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.reload();
    await page.waitForFunction(() => Math.abs(window.scrollY - 1500) < 40);
    await end();
  });

  it('of an order is on paper, too', async () => {
    const { id } = await buy('alice', { [MUG]: 1 });
    const { number } = await call('alice', 'GET', `/api/orders/${id}`);
    const { page, end } = await visit(browser);
    await page.goto(`/order/?id=${id}`);
    await signIn(page, 'alice');
    await page.getByRole('heading', { name: 'What you ordered' }).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const text of ['Souk', 'Thank you, it is paid', 'Delivery', 'What you ordered', number]) await page.getByText(text, { exact: true }).first().waitFor();
    assert.equal(await page.getByRole('link', { name: 'Your orders' }).count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(252, 252, 250)');
    await end();
  });

  it('in another script reads in its own direction, wherever it stands', async () => {
    const title = `קומקום גדול ${Date.now()}`;
    const draft = { title, description: 'נוצר ביד.', category: 'kitchen', price: { amount: 4200, currency: 'EUR' }, stock: 4, images: [] };
    const { id } = await call('sue', 'POST', '/api/sellers/products', draft);
    const order = await buy('bob', { [id]: 1 });
    await call('bob', 'POST', '/api/reviews', { productId: id, rating: 5, comment: 'ممتاز.', author: 'بدر' });
    const sent = await buy('bob', { [id]: 1 });
    await call('sue', 'POST', `/api/sellers/orders/${sent.id}/parcels`, {}, { 'Idempotency-Key': `sent-${id}` });
    const back = { lines: [{ id, quantity: 1 }], reason: 'קטן מדי.' };
    await call('bob', 'POST', `/api/orders/${sent.id}/returns`, back, { 'Idempotency-Key': `back-${id}` });
    await call('bob', 'POST', '/api/users/wishlist', { productId: id });
    await call('bob', 'POST', '/api/cart', { productId: id, quantity: 1 });
    const rates = asSent(await call('sue', 'GET', '/api/sellers/shipping'));
    const putRates = (body) => call('sue', 'PUT', '/api/sellers/shipping', body, { 'If-Match': '*' });
    const [{ options: [option, ...options], ...zone }, ...zones] = rates.zones;
    await putRates({ ...rates, zones: [{ ...zone, options: [{ ...option, name: 'חבילה' }, ...options] }, ...zones] });
    const places = {
      bob: ['/?category=kitchen', `/search/?q=${encodeURIComponent('קומקום גדול')}`, `/product/?id=${id}`, '/cart/', '/checkout/', '/account/', `/order/?id=${order.id}`, '/account/wishlist/', '/account/reviews/'],
      sue: ['/seller/orders/', `/seller/order/?id=${order.id}`, '/seller/returns/', '/seller/listings/', `/seller/listing/?id=${id}`, '/seller/shipping/'],
    };
    for (const [name, addresses] of Object.entries(places)) {
      const { page, end } = await visit(browser);
      await page.goto('/cart/');
      await signIn(page, name);
      for (const address of addresses) {
        await page.goto(address);
        await page.waitForFunction(() => /[\u0590-\u08ff]/.test(document.body.innerText + [...document.querySelectorAll('input')].map(({ value }) => value)));
        await settled(page);
        assert.deepEqual(await page.evaluate(undirectedWords), [], address);
      }
      await end();
    }
    await putRates(rates);
    await emptyCart('bob');
  });
});
