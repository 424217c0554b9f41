// Pages as they arrive, before any script has run: what curl and a crawler see.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, visit } from './support/browser.mjs';
import { call, SHOP } from './support/shop.mjs';

const MUG = 'oat-tall-mug';
/** What is rated best has pictures. What has none is not drawn beforehand, and the newest may be of other tests, without any. */
const BEST = '/?sort=rating';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;

/** The product's address, as curl gets it. */
const get = (path) => fetch(SHOP + path, { redirect: 'manual' });
const html = async (path) => (await get(path)).text();
const dataOf = (page) => JSON.parse(page.match(/<script type="application\/json" id="first-answers">(.*?)<\/script>/s)[1]);

/** Lists a product of sam's, and answers it. */
async function list(title) {
  const product = { title, description: 'Made for one test.', category: 'ceramics', price: { amount: 1234, currency: 'EUR' }, stock: 3, images: [] };
  const listed = await call('sam', 'POST', '/api/sellers/products', product, { 'Idempotency-Key': crypto.randomUUID() });
  assert.ok(listed.id, JSON.stringify(listed));
  return listed;
}

describe('a page arrives whole', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  it('a product with its title, picture and price', async () => {
    const product = await call(null, 'GET', `/api/products/${MUG}`);
    const page = await html(`/product/?id=${MUG}`);

    assert.ok(page.includes(`<title>${product.title} · Souk</title>`));
    assert.ok(page.includes(`<meta property="og:image" content="${SHOP}${product.images[0].src}"/>`));
    assert.match(page, /<link rel="preload" as="image" fetchpriority="high" href="\/images\/demo\/[^"]+"/);
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    assert.ok(main.includes(`>${product.title}</h1>`) && main.includes(`src="${product.images[0].src}"`));
    assert.match(main, /€\d+\.\d\d/);
    assert.doesNotMatch(main, /\[\[|animate-pulse/);
    const linked = JSON.parse(main.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1]);
    assert.equal(linked.name, product.title);
    assert.equal(linked.offers.price, (product.price.amount / 100).toFixed(2));
    assert.deepEqual(dataOf(page)[`/api/products/${MUG}`], product);
  });

  it('the list with its first products', async () => {
    const page = await html(BEST);
    const api = await call(null, 'GET', '/api/products?sort=rating&limit=24');

    assert.deepEqual(dataOf(page)['/api/products?sort=rating&limit=24'], api);
    assert.ok(page.includes(`<a href="/product/?id=${api.items[0].id}"`));
    assert.ok((await html('/?category=ceramics')).includes('<title>Ceramics · Souk</title>'));
  });

  it('with the policy that the build gave it', async () => {
    const exported = readFileSync(new URL('../out/product/index.html', import.meta.url), 'utf8').match(POLICY)[0];
    const sent = (await html(`/product/?id=${MUG}`)).match(POLICY)[0].replace(/ http:\/\/(localhost|127\.0\.0\.1):\d+/, '');

    assert.equal(sent, exported);
    assert.equal((await get('/product/')).headers.get('content-security-policy'), (await get('/cart/')).headers.get('content-security-policy'));
  });

  it('a renamed product with its new name, and an archived one with none', async () => {
    const title = '</script><script>alert(1)</script> "Bowl"';
    const { id, version } = await list('A bowl before');
    assert.ok((await html(`/product/?id=${id}`)).includes('"title":"A bowl before"'));

    await call('sam', 'PUT', `/api/sellers/products/${id}`, { title }, { 'If-Match': `"${version}"` });
    const renamed = await get(`/product/?id=${id}`);
    const page = await renamed.text();
    assert.equal(dataOf(page)[`/api/products/${id}`].title, title);
    assert.ok(!page.includes('<script>alert'));
    // Nobody keeps it for longer than a minute: at the edge, nor in a browser that renews it meanwhile.
    const kept = [...renamed.headers.get('cache-control').matchAll(/=(\d+)/g)].reduce((sum, [, seconds]) => sum + Number(seconds), 0);
    assert.ok(kept <= 30, `${kept} s`);

    await call('sam', 'DELETE', `/api/sellers/products/${id}`);
    const archived = await html(`/product/?id=${id}`);
    assert.ok(archived.includes('<title>Product · Souk</title>') && !archived.includes('id="first-answers"'));
  });

  it('as it was exported, where there is no such product', async () => {
    for (const id of ['no-such-product', 'a'.repeat(4000), '%00', '<b>']) {
      const answer = await get(`/product/?id=${encodeURIComponent(id)}`);
      assert.equal(answer.status, 404);
      assert.ok((await answer.text()).includes('<title>Product · Souk</title>'));
    }
    assert.equal((await get('/product/')).status, 200);
    assert.equal((await fetch(`${SHOP}/product/?id=${MUG}`, { method: 'HEAD' })).status, 200);
  });

  it('and is taken over without asking again, and with one canonical address', async () => {
    const { page, faults, end } = await visit(browser);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/product/?id=${MUG}`);
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();

    assert.ok(!asked.includes(`/api/products/${MUG}`) && !asked.includes('/config.json'), asked.join(' '));
    assert.deepEqual(await page.locator('link[rel=canonical]').evaluateAll((links) => links.map(({ href }) => href)), [`${SHOP}/product/?id=${MUG}`]);
    assert.equal(await page.locator('main h1').count(), 1);
    await page.goto('/');
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('main li h3').nth(30).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('and can be read without any script', async () => {
    const { page, end } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(BEST);
    await page.locator('main li a').first().click();
    await page.locator('main h1').waitFor();
    assert.match(await page.locator('main').textContent(), /€\d+\.\d\d/);
    await end();
  });
});
