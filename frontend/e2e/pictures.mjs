// Takes the pictures of docs/images from a shop in which some people have shopped: one of its own, or the one that is
// open at SOUK_URL, SOUK_ISSUER and SOUK_STRIPE.
import { fileURLToPath } from 'node:url';
import { openShop } from './support/open.mjs';

const INTO = fileURLToPath(new URL('../../docs/images/storefront-', import.meta.url));
const DESK = { width: 1280, height: 800 };
const REVIEWS = [
  ['alice', 5, 'Pours without a drop, and keeps the tea warm for an hour. The lid sits tight.', 'Alice'],
  ['bob', 4, 'Lovely glaze. A little smaller than I had thought: three cups, not four.', 'Bob'],
  ['mo', 5, 'Bought one for my sister, and then one for me.', 'Mo'],
];
const BASKETS = [
  ['alice', { 'beech-rolling-pin': 1, 'speckled-teapot': 1 }],
  ['bob', { 'olive-wood-board': 2, 'speckled-teapot': 1 }],
  ['carol', { 'walnut-egg-rack': 1, 'stacking-rings': 2 }],
  ['alice', { 'stacking-rings': 1, 'cherry-spoon-trio': 3 }],
  ['mo', { 'olive-wood-board': 1, 'speckled-teapot': 1 }],
  ['bob', { 'ash-pepper-mill': 1 }],
  ['carol', { 'olive-wood-board': 1, 'cherry-spoon-trio': 1 }],
];

const shop = process.env.SOUK_URL ? { env: {}, close: () => {} } : await openShop();
Object.assign(process.env, shop.env);
const { launch, settled, signIn, visit } = await import('./support/browser.mjs');
const { atStripe, buy, call, eventually } = await import('./support/shop.mjs');
const browser = await launch();

async function shoot(name, { user, address, ready, ...options }) {
  const { page, end } = await visit(browser, { viewport: DESK, ...options });
  await page.goto(user ? '/cart/' : address);
  if (user) {
    await signIn(page, user);
    await page.goto(address);
  }
  await settled(page);
  await ready?.(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${INTO}${name}.png` });
  await end();
}

try {
  const bought = [];
  for (const [who, products] of BASKETS) bought.push(await buy(who, products));
  await atStripe(bought.at(-2).session, 'refund');
  for (const [who, rating, comment, author] of REVIEWS) {
    await call(who, 'POST', '/api/reviews', { productId: 'speckled-teapot', rating, comment, author });
  }
  await eventually(() => call('sam', 'GET', '/api/sellers/analytics'), ({ totals }) => totals.refunded > 0);

  await shoot('home', { address: '/' });
  await shoot('product-dark', { address: '/product/?id=speckled-teapot', colorScheme: 'dark' });
  await shoot('reviews', {
    user: 'alice',
    address: '/product/?id=speckled-teapot#reviews',
    ready: (page) => page.locator('#reviews').scrollIntoViewIfNeeded().then(() => page.locator('#reviews').evaluate((found) => found.scrollIntoView())),
  });
  await call('carol', 'POST', '/api/cart', { productId: 'oat-tall-mug', quantity: 2 });
  await call('carol', 'POST', '/api/cart', { productId: 'heather-honey', quantity: 1 });
  await shoot('checkout', {
    user: 'carol',
    address: '/checkout/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Go on to payment' }).click();
      await page.getByLabel('Card number').waitFor();
    },
  });
  await shoot('sales', {
    user: 'sam',
    address: '/seller/sales/',
    viewport: { width: 1280, height: 1180 },
    ready: async (page) => {
      await page.getByRole('button', { name: '7 days', exact: true }).click();
      await page.waitForURL(/from=/);
      await page.locator('.recharts-bar-rectangle path').first().waitFor();
    },
  });
  await shoot('phone', { address: '/', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
} finally {
  await browser.close();
  shop.close();
}
