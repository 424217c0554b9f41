import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, settled, signIn, visit, visitAs } from './support/browser.mjs';
import { buy, call, emptyCart, eventually, giveAddress, sendParcel, soldOrder } from './support/shop.mjs';

const APRON = 'waxed-cotton-apron';
/** Names are isolated from each other's direction by characters that nobody sees. */
const LONG = /Length\W*: \W*Long\W*, \W*Colour\W*: \W*Moss/;
const inCart = (count) => ({ name: `Cart, ${count} item${count === 1 ? '' : 's'}`, exact: true });

describe('a product with options', () => {
  let browser;
  let title;
  before(async () => {
    browser = await launch();
    title = `Wool scarf no. ${Date.now()}`;
    await emptyCart('bob');
    await giveAddress('bob');
  });
  after(() => browser.close());

  it('is chosen on its page, and comes along from a guest’s cart to the checkout', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/search/?q=apron');
    await page.getByText('from €69.00').waitFor();
    await page.getByRole('link', { name: /^Choose options of Waxed/ }).click();
    await page.waitForURL(`**/product/?id=${APRON}`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByText('Choose first: Length').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.type), 'radio');
    await page.keyboard.press('ArrowRight');
    assert.ok(await page.getByRole('radio', { name: 'Long' }).isChecked());
    await fine(page, 'options of which one is missing');

    await page.getByRole('radio', { name: 'Moss' }).check();
    await page.waitForURL(`**/product/?id=${APRON}&variant=5`);
    await page.getByText('€79.00').waitFor();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', inCart(1)).waitFor();
    await page.getByRole('radio', { name: 'Regular' }).check();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('button', inCart(2)).waitFor();
    await page.getByRole('radio', { name: /^Slate/ }).check();
    assert.ok(await page.getByRole('button', { name: 'Sold out' }).isDisabled());
    await fine(page, 'options, one sold out');

    await page.reload();
    assert.ok(await page.getByRole('radio', { name: /^Slate/ }).isChecked());
    await page.goto('/cart/');
    await settled(page);
    await page.getByText('Length: Long, Colour: Moss').waitFor();
    await page.getByText('Length: Regular, Colour: Moss').waitFor();
    await fine(page, 'a cart with options');
    await page.goto('/checkout/');
    await signIn(page, 'bob');
    await page.getByText('Length: Long, Colour: Moss').first().waitFor();
    await page.locator('button[aria-disabled=false]', { hasText: 'Go on to payment' }).waitFor();
    await fine(page, 'a checkout with options');
    const { products } = await call('bob', 'GET', '/api/cart');
    assert.deepEqual(products.map(({ id }) => id).sort(), [`${APRON}~2`, `${APRON}~5`]);
    assert.deepEqual(faults, []);
    await end();
  });

  it('is packed by what was chosen of it, and goes back by that', async () => {
    const { id } = await buy('bob', { [`${APRON}~2`]: 1, [`${APRON}~5`]: 2 });
    const { number, products } = await soldOrder('sue', id);
    const { page, faults, end } = await visitAs(browser, 'sue', `/seller/order/?id=${id}`);
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await page.getByRole('button', { name: 'Print packing slip' }).click();
    assert.ok(await page.evaluate(() => window.printed));
    await page.emulateMedia({ media: 'print' });
    const slip = await page.getByRole('row').allInnerTexts();
    const rows = [
      [/^1\s/, /Regular/],
      [/^2\s/, LONG],
    ];
    for (const words of rows) assert.ok(slip.some((row) => words.every((word) => word.test(row))), `${words} in ${slip}`);
    await page.emulateMedia({ media: 'screen' });
    await fine(page, 'a sold order with options, and its packing slip');

    const parcel = await sendParcel('sue', id);
    await call('bob', 'PUT', `/api/orders/${id}/parcels/${parcel}`, { state: 'Delivered' });
    const long = products.find((line) => line.id === `${APRON}~5`);
    const bob = await visitAs(browser, 'bob', `/order/?id=${id}`);
    await bob.page.getByRole('button', { name: 'Withdraw from contract', exact: true }).click();
    await bob.page.getByLabel(/^Units of .*Regular/).waitFor();
    await bob.page.getByLabel(/^Units of .*Long/).selectOption('1');
    await fine(bob.page, 'what may be returned of products with options');
    await call('bob', 'POST', `/api/orders/${id}/returns`, { lines: [{ id: long.id, quantity: 1 }], reason: 'Too long.' }, { 'Idempotency-Key': id });
    await eventually(() => call('sue', 'GET', '/api/sellers/returns'), ({ items }) => items.some((item) => item.orderId === id));
    await page.goto('/seller/returns/');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `Order ${number}` }) });
    await card.getByText(LONG).first().waitFor();
    assert.equal(await card.getByText('Regular').count(), 0);
    await fine(page, 'a return of a variant');

    await page.goto('/seller/sales/');
    const best = page.getByRole('list', { name: /^Variants of .*apron/ });
    await best.getByText(LONG).waitFor();
    assert.equal(await best.getByRole('listitem').count(), 2);
    await fine(page, 'sales of a product by its variants');
    assert.deepEqual([faults, bob.faults], [[], []]);
    await bob.end();
    await end();
  });

  it('is enlarged from its pictures', async () => {
    const { page, faults, end } = await visit(browser);
    await page.goto('/product/?id=speckled-teapot');
    await page.getByRole('button', { name: /^Enlarge/ }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Closer' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Whole picture' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Closer' }).waitFor();
    await fine(page, 'a large picture');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.deepEqual(faults, []);
    await end();
  });

  it('is listed by its seller', async () => {
    const { page, faults, end } = await visitAs(browser, 'sue', '/seller/listing/');
    await page.getByLabel('Name').fill(title);
    await page.getByLabel('Description').fill('Woven in one piece.');
    await page.getByLabel('Category').selectOption('textiles');
    await page.getByRole('checkbox', { name: /^It comes in options/ }).check();
    await page.getByRole('button', { name: 'Add an option' }).click();
    await page.getByLabel('Name of option 1').fill('Length');
    await page.getByLabel('Another value of Length').fill('Short, Long');
    await page.keyboard.press('Enter');
    await page.getByLabel('Price of all in EUR').fill('40');
    await page.getByRole('button', { name: 'Fill in the price' }).click();
    await page.getByLabel('Price in EUR of Long').fill('48.50');
    await fine(page, 'a listing with options');
    await page.reload();
    assert.equal(await page.getByLabel('Price in EUR of Long').inputValue(), '48.50');
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('from €40.00').waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('is changed by its seller: a value renamed, another added, a variant restocked and one archived', async () => {
    const { items } = await eventually(() => call('sue', 'GET', '/api/sellers/products?limit=100'), (found) => found.items.some((item) => item.title === title));
    const { id } = items.find((item) => item.title === title);
    const { page, faults, end } = await visitAs(browser, 'sue', `/seller/listing/?id=${id}`, { viewport: { width: 360, height: 800 } });
    await page.getByLabel('Value 2 of Length').fill('Very long');
    await page.getByLabel('Another value of Length').fill('Endless');
    await page.keyboard.press('Enter');
    await page.getByLabel('Price in EUR of Endless').fill('60');
    await page.getByLabel('In stock of Endless').fill('2');
    await page.getByLabel('In stock of Very long').fill('4');
    await page.getByRole('checkbox', { name: /^For sale\s*: Short/ }).uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL('**/seller/listings/');

    const { variants, options } = await call(null, 'GET', `/api/products/${id}`);
    assert.deepEqual(options, [{ name: 'Length', values: ['Short', 'Very long', 'Endless'] }]);
    assert.deepEqual(
      variants.map(({ values, price, stock, status }) => [values[0], price.amount, stock, status]),
      [
        ['Short', 4000, 1, 'archived'],
        ['Very long', 4850, 4, 'active'],
        ['Endless', 6000, 2, 'active'],
      ],
    );
    assert.deepEqual(faults, []);
    await end();
  });
});
