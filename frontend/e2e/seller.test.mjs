import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillCard, fine, launch, signIn, visit, visitAs } from './support/browser.mjs';
import { asSent, call, emptyCart, eventually, giveAddress } from './support/shop.mjs';

/** The smallest picture there is: one white dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

describe('a seller', () => {
  let browser;
  let title;
  before(async () => {
    browser = await launch();
    // Long words, and more of them than a phone is wide.
    title = `Donaudampfschifffahrtsgesellschaftskapitän’s tray of one piece, no. ${Date.now()}`;
    await emptyCart('bob');
    await giveAddress('bob');
  });
  after(() => browser.close());

  it('lists a product with a picture, and it is in the shop', async () => {
    const { page, faults, end } = await visitAs(browser, 'sue', '/seller/listing/');
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByText('It needs a name.').waitFor();
    await fine(page, 'faults in a listing');
    await page.getByLabel('Name').fill(title);
    await page.getByLabel('Description').fill('Turned from one piece: https://example.org/how/it/was/made/an-address-that-does-not-fit-on-a-phone-and-has-no-place-to-break');
    await page.getByLabel('Category').selectOption('kitchen');
    await page.getByLabel('Price in EUR').fill('42.50');
    await page.getByLabel('In stock').fill('3');
    await page.getByLabel('Add pictures').setInputFiles({ name: 'tray.png', mimeType: 'image/png', buffer: DOT });
    await page.getByAltText('Picture 1').waitFor();
    await fine(page, 'a listing with a picture');
    await page.reload();
    assert.equal(await page.getByLabel('Name').inputValue(), title);
    await page.getByRole('button', { name: 'Put it up for sale' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('€42.50').waitFor();
    await fine(page, 'a product of long words');

    await eventually(
      () => call(null, 'GET', '/api/products?category=kitchen&limit=100'),
      ({ items }) => items.some((item) => item.title === title && item.images.length === 1),
    );
    await page.goto('/?category=kitchen');
    await page.getByRole('link', { name: title }).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('changes it', async () => {
    const { page, end } = await visitAs(browser, 'sue', '/seller/listings/', { viewport: { width: 360, height: 800 } });
    await page.getByRole('link', { name: `Edit ${title}` }).waitFor();
    await fine(page, 'listings');
    await page.getByRole('link', { name: `Edit ${title}` }).click();
    await page.getByLabel('Price in EUR').fill('40');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('€40.00').first().waitFor();
    await end();
  });

  it('sees what was sold, and what it earned', async () => {
    const { items } = await call(null, 'GET', '/api/products?category=kitchen&limit=100');
    const { id } = items.find((item) => item.title === title);
    const buyer = await visit(browser);
    await buyer.page.goto(`/product/?id=${id}`);
    await signIn(buyer.page, 'bob');
    await buyer.page.getByRole('button', { name: 'Add to cart' }).click();
    await buyer.page.getByRole('button', { name: 'Cart, 1 item', exact: true }).waitFor();
    await eventually(() => call('bob', 'GET', '/api/cart'), ({ products }) => products.length === 1);
    await buyer.page.goto('/cart/');
    await buyer.page.getByRole('button', { name: /^Remove/ }).waitFor();
    await fine(buyer.page, 'a cart of long words');
    await buyer.page.goto('/checkout/');
    await buyer.page.getByRole('button', { name: 'Go on to payment' }).click();
    await buyer.page.getByLabel('Card number').waitFor();
    await fillCard(buyer.page, '4242 4242 4242 4242');
    await buyer.page.getByRole('button', { name: /^Pay/ }).click();
    await buyer.page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await buyer.end();

    // Of this very sale: others of this seller may have been summed up before.
    await eventually(() => call('sue', 'GET', '/api/sellers/analytics'), ({ products }) => products.some((product) => product.title === title));
    const { page, faults, end } = await visitAs(browser, 'sue', '/seller/orders/');
    await page.getByText(title).first().waitFor();
    await fine(page, 'sold orders');
    await page.getByRole('link', { name: 'Sales' }).click();
    await page.getByRole('region', { name: 'What sells best' }).getByText(title).waitFor();
    await page.getByRole('region', { name: 'What runs low' }).getByText(title).waitFor();
    await page.locator('.recharts-bar-rectangle path').first().waitFor();
    // What goods earned comes first; by now the sending may have come to as much.
    const today = page.getByRole('region', { name: 'Sales by day' }).getByRole('row').nth(1);
    await today.getByText(/€(4[0-9]|[5-9][0-9]|\d{3,})/).first().waitFor();
    await fine(page, 'sales');
    await page.getByRole('button', { name: '7 days', exact: true }).click();
    await page.waitForURL(/from=/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    assert.match((await download).suggestedFilename(), /^sales-.*\.csv$/);
    assert.deepEqual(faults, []);
    await end();
  });

  it('sets what sending costs, and shoppers are asked for just that', async () => {
    const before = await call('sue', 'GET', '/api/sellers/shipping');
    const putBack = () => call('sue', 'PUT', '/api/sellers/shipping', asSent(before), { 'If-Match': '*' });
    const { page, faults, end } = await visitAs(browser, 'sue');
    await page.route('**/api/sellers/shipping', (route) => route.fulfill({ json: { shipsFrom: null, zones: [], version: 1 } }));
    await page.goto('/seller/shipping/');
    await page.getByRole('heading', { name: 'You send nowhere yet' }).waitFor();
    await fine(page, 'no shipping rates');
    await page.unroute('**/api/sellers/shipping');
    await page.reload();
    await page.getByRole('heading', { name: 'Everywhere else' }).waitFor();
    await fine(page, 'shipping rates');

    await page.getByRole('button', { name: 'Add a zone' }).click();
    const zone = page.locator('[data-zone]').nth(2);
    await zone.getByLabel('Where to').selectOption('Part of a country');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Choose a country.').waitFor();
    assert.ok(await zone.getByLabel('Country').evaluate((field) => field === document.activeElement));
    await fine(page, 'faults in shipping rates');
    await zone.getByLabel('Country').selectOption('Portugal');
    await zone.getByLabel('Postcodes that begin with').fill('90,95');
    await zone.getByLabel('Name').fill('Parcel by ship');
    await zone.getByLabel('Price in EUR').fill('24');
    await zone.getByLabel('Each further unit').fill('3');
    await zone.getByLabel('Days, at least').fill('7');
    await zone.getByLabel('Days, at most').fill('14');
    const preview = page.getByRole('region', { name: 'What shoppers pay' });
    await preview.getByLabel('Also to').selectOption('Portugal');
    await preview.getByLabel('Postcode').fill('9000-001');
    await preview.getByText('€27.00').nth(1).waitFor();
    await page.reload();
    await page.getByText('Not saved yet.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your shipping rates are saved.').waitFor();

    await emptyCart('bob');
    const { version } = await call('bob', 'POST', '/api/cart', { productId: 'fern-note-cards', quantity: 2 });
    const { sellers } = await call('bob', 'POST', '/api/quotes', { cartVersion: version, address: { country: 'PT', postalCode: '9000-001' } });
    assert.deepEqual(sellers[0].options.map(({ name, price }) => [name, price.amount]), [['Parcel by ship', 2700]]);
    await emptyCart('bob');

    const { zones } = await call('sue', 'GET', '/api/sellers/shipping');
    await putBack();
    await page.locator('[data-zone]').first().getByLabel('Price in EUR').fill('4.25');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your rates were changed elsewhere').waitFor();
    await fine(page, 'shipping rates that were changed elsewhere');
    await page.getByRole('button', { name: 'Keep what I typed' }).click();
    await page.getByText('Your rates were changed elsewhere').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Not saved yet.').waitFor({ state: 'detached' });
    const after = await call('sue', 'GET', '/api/sellers/shipping');
    assert.equal(after.zones[0].options[0].price.amount, 425);
    assert.deepEqual(after.zones.slice(1), zones.slice(1));
    await putBack();
    assert.deepEqual(faults, []);
    await end();
  });

  it('archives it after being asked, and can sell it again', async () => {
    const { page, end } = await visitAs(browser, 'sue', '/seller/listings/');
    await page.getByRole('button', { name: `Archive ${title}` }).click();
    await page.getByRole('dialog').waitFor();
    await fine(page, 'the question before a listing is archived');
    await page.getByRole('dialog').getByRole('button', { name: 'Archive it' }).click();
    await page.getByText('is no longer for sale.').waitFor();
    await page.getByLabel('Show').selectOption('archived');
    await page.getByRole('button', { name: `Sell again ${title}` }).click();
    await page.getByText('is for sale again.').waitFor();
    await end();
  });

  it('is somebody whom a moderator has approved', async () => {
    const { page, end } = await visit(browser);
    await page.goto('/seller/sales/');
    await signIn(page, 'carol');
    await page.getByRole('heading', { name: 'You do not sell here yet' }).waitFor();
    await end();
  });
});
