import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fine, launch, visitAs } from './support/browser.mjs';
import { buy, call, eventually, HOME, sendParcel } from './support/shop.mjs';

/** Sold by Sam. */
const PIN = 'beech-rolling-pin';
const PHONE = { viewport: { width: 360, height: 740 } };

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

/** Bob buys; answers the order, once Sam's list has it. */
async function sold(units) {
  const { id } = await buy('bob', { [PIN]: units });
  await eventually(() => call('sam', 'GET', '/api/sellers/orders?fulfilment=Unfulfilled'), ({ items }) => items.some(({ orderId }) => orderId === id));
  return call('bob', 'GET', `/api/orders/${id}`);
}

const asSeen = (id) => call('bob', 'GET', `/api/orders/${id}`);

describe('a seller’s day', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const atOrders = (address = '/seller/orders/', options) => visitAs(browser, 'sam', address, options);

  it('sends an order with two clicks', async () => {
    const { id, number } = await sold(2);
    const { page, faults, end } = await atOrders();
    const link = page.getByRole('link', { name: `Order ${number}` });
    await link.waitFor();
    await fine(page, 'orders to send');

    await link.click();
    await page.getByRole('button', { name: 'Mark as sent' }).waitFor();
    await page.waitForFunction((title) => document.title === title, `Order ${number} · Souk`);
    await page.getByText(HOME.line1).first().waitFor();
    await fine(page, 'an order to pack');
    await page.getByRole('button', { name: 'Mark as sent' }).click();
    await page.getByRole('heading', { name: 'Everything is sent' }).waitFor();
    await fine(page, 'an order that is sent');

    const { fulfilment, parcels, products } = await asSeen(id);
    assert.equal(fulfilment, 'Shipped');
    assert.deepEqual(parcels.map(({ lines }) => lines), [[{ id: products[0].id, quantity: 2 }]]);
    await page.getByRole('link', { name: 'Orders', exact: true }).click();
    await page.getByRole('navigation', { name: 'Show orders' }).getByRole('link', { name: 'Sent', exact: true }).click();
    await page.waitForURL(/show=sent/);
    await link.waitFor();
    await fine(page, 'orders that are sent');
    assert.deepEqual(faults, []);
    await end();
  });

  it('sends a part with tracking, and says that it has arrived, by keyboard on a phone', async () => {
    const { id } = await sold(3);
    const { page, faults, end } = await atOrders(`/seller/order/?id=${id}`, PHONE);
    const units = page.getByLabel(/^Units of/);
    await units.focus();
    await page.keyboard.type('1');
    assert.equal(await units.inputValue(), '1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('DHL');
    await page.keyboard.press('Tab');
    await page.keyboard.type('№ 5');
    await page.keyboard.press('Enter');
    await page.getByText('Up to 50 letters and digits').waitFor();
    const number = page.getByLabel('Tracking number (optional)');
    assert.ok(await number.evaluate((field) => field === document.activeElement));
    await fine(page, 'faults in a parcel');
    // On paper there are no fields, so the look at it took the focus away.
    await number.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('00340434161094042557');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'The next parcel' }).waitFor();
    assert.equal(await units.inputValue(), '2');
    const link = page.getByRole('link', { name: /00340434161094042557/ });
    assert.match(await link.getAttribute('href'), /dhl.*00340434161094042557/i);
    await fine(page, 'an order that is partly sent');
    await page.getByRole('button', { name: 'It has arrived' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/as you said/).waitFor();
    const { fulfilment, products, parcels } = await asSeen(id);
    assert.equal(fulfilment, 'PartlyShipped');
    assert.deepEqual(products[0].units, { toPack: 2, shipped: 1, delivered: 1, cancelled: 0, returned: 0 });
    assert.deepEqual([parcels[0].state, parcels[0].endedBy], ['Delivered', 'Seller']);
    assert.deepEqual(faults, []);
    await end();
  });

  it('adds tracking later, and says after a question that a parcel was lost', async () => {
    const { id } = await sold(1);
    await sendParcel('sam', id);
    const { page, faults, end } = await atOrders(`/seller/order/?id=${id}`);
    await page.getByRole('button', { name: 'Add tracking' }).click();
    await page.waitForFunction(() => document.activeElement.matches('input'));
    await page.keyboard.type('Ruth’s bicycle');
    await page.getByRole('button', { name: 'Save the tracking' }).click();
    await page.getByText('Which number has the parcel?').waitFor();
    await fine(page, 'tracking without a number');
    await page.getByLabel('Tracking number', { exact: true }).fill('R 17');
    await page.getByRole('button', { name: 'Save the tracking' }).click();
    await page.getByText(/R 17/).waitFor();
    assert.equal((await asSeen(id)).parcels[0].trackingUrl, null);

    await page.getByRole('button', { name: 'It was lost' }).click();
    const question = page.getByRole('dialog');
    await question.waitFor();
    await fine(page, 'the question whether a parcel was lost');
    await question.getByRole('button', { name: 'It was lost' }).click();
    await page.getByText(/^Lost, as you said on/).waitFor();
    await fine(page, 'a lost parcel');
    assert.equal((await asSeen(id)).parcels[0].state, 'Lost');
    await page.getByRole('button', { name: 'It has arrived' }).click();
    await page.getByText(/as you said/).waitFor();
    assert.deepEqual(faults, []);
    await end();
  });

  it('is told what is left when somebody else has sent a part', async () => {
    const { id, products } = await sold(3);
    const { page, end } = await atOrders(`/seller/order/?id=${id}`);
    await page.getByRole('button', { name: 'Mark as sent' }).waitFor();
    await sendParcel('sam', id, { lines: [{ id: products[0].id, quantity: 2 }] });
    await page.getByRole('button', { name: 'Mark as sent' }).click();
    await page.getByText('Less is left to pack than that').waitFor();
    assert.equal(await page.getByLabel(/^Units of/).inputValue(), '1');
    await fine(page, 'less left than was to be sent');
    assert.equal((await asSeen(id)).parcels.length, 1);
    await end();
  });

  it('sends many at once, each once, though an answer is lost and the page is loaded anew', async () => {
    const orders = [await sold(1), await sold(2)];
    const { page, faults, end } = await atOrders();
    const box = ({ number }) => page.getByRole('checkbox', { name: `Choose order ${number}` });
    for (const order of orders) await box(order).check();
    // It was sent, and nobody heard so.
    await page.route('**/api/sellers/orders/*/parcels', async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await page.getByRole('button', { name: 'Mark 2 as sent' }).click();
    await page.getByText('2 orders not marked as sent').waitFor();
    await fine(page, 'orders that were not sent');

    await page.reload();
    await page.getByRole('checkbox', { name: 'Choose all shown' }).waitFor();
    for (const order of orders) if (await box(order).isVisible()) await box(order).check();
    await page.getByRole('button', { name: /^Mark \d as sent/ }).click();
    await page.getByText(/orders? marked as sent/).waitFor();
    await fine(page, 'orders that were sent together');
    for (const { id } of orders) {
      const { fulfilment, parcels } = await asSeen(id);
      assert.deepEqual([fulfilment, parcels.length], ['Shipped', 1]);
    }
    assert.deepEqual(faults, []);
    await end();
  });

  it('takes along what is to be sent, and prints a slip for each parcel, on a sheet of its own, with nothing else on it', async () => {
    const orders = [await sold(2), await sold(1)];
    const { page, end } = await atOrders(`/seller/order/?id=${orders[0].id}`);
    // Nobody is there to answer the browser's dialog.
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await page.getByRole('button', { name: 'Print packing slip' }).click();
    assert.ok(await page.evaluate(() => window.printed));
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    for (const words of [HOME.name, HOME.line1, orders[0].number, orders[0].products[0].title]) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /€|Souk|Orders|Mark as sent/);
    assert.equal(sheets(await page.pdf({ format: 'A4' })), 1);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('link', { name: 'Orders', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'What is to be sent (CSV)' }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /^to-send-.*\.csv$/);
    const csv = readFileSync(await file.path(), 'utf8');
    for (const { number } of orders) assert.ok(csv.includes(number), csv);

    await page.evaluate(() => (window.printed = false));
    for (const { number } of orders) await page.getByRole('checkbox', { name: `Choose order ${number}` }).check();
    await page.getByRole('button', { name: 'Print packing slips' }).click();
    await page.waitForFunction(() => window.printed);
    await page.emulateMedia({ media: 'print' });
    assert.equal(sheets(await page.pdf({ format: 'A4' })), 2);
    await end();
  });

  it('has no order of somebody else', async () => {
    const { id } = await buy('bob', { 'speckled-teapot': 1 });
    const { page, end } = await atOrders(`/seller/order/?id=${id}`);
    await page.getByRole('heading', { name: 'There is no such order' }).waitFor();
    await fine(page, 'no such sold order');
    await end();
  });
});
