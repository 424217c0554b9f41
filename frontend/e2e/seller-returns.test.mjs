import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fine, launch, visitAs } from './support/browser.mjs';
import { tabTo } from './support/keyboard.mjs';
import { atStripe, beforeRefundsAreSent, buy, call, euros, eventually, scriptStripe, sendParcel, soldOrder, SWEPT_MS } from './support/shop.mjs';

/** Sold by Sam; 27 are in stock. */
const PIN = 'beech-rolling-pin';
const PHONE = { viewport: { width: 360, height: 740 } };
/** A card whose refunds succeed, and fail seconds later. */
const REFUNDS_FAIL = '4000000000005126';
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

describe('what a seller gives back', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const button = (place, name) => place.getByRole('button', { name, exact: true });
  const moneyBack = (page) => page.getByRole('region', { name: 'Money back' });
  const stock = async () => (await call(null, 'GET', `/api/products/${PIN}`)).stock;
  const asBought = (id) => call('bob', 'GET', `/api/orders/${id}`);
  const arrives = (id, wanted) => eventually(() => soldOrder('sam', id), ({ refunds }) => wanted(refunds.at(-1)), SWEPT_MS);

  /** Bob has bought pins, and sends some of them back. */
  async function returned(units, sentBack, reason) {
    const { id } = await buy('bob', { [PIN]: units });
    const parcelId = await sendParcel('sam', id);
    await call('bob', 'PUT', `/api/orders/${id}/parcels/${parcelId}`, { state: 'Delivered' });
    const { number, products } = await asBought(id);
    const lines = [{ id: products[0].id, quantity: sentBack }];
    const asked = await call('bob', 'POST', `/api/orders/${id}/returns`, { lines, reason }, once());
    assert.equal(asked.state, 'Asked', JSON.stringify(asked));
    await eventually(() => call('sam', 'GET', '/api/sellers/returns'), ({ items }) => items.some((item) => item.id === asked.id));
    return { id, number };
  }

  it('is what was returned, which is approved with a note, received and for sale again', async () => {
    const { id, number } = await returned(2, 2, 'It rolls away.');
    const before = await stock();
    const { page, faults, end } = await visitAs(browser, 'sam', '/seller/returns/');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `Order ${number}` }) });
    await card.getByText('It rolls away.').waitFor();
    await page.getByRole('link', { name: 'Returns (1)' }).waitFor();
    await fine(page, 'a return that waits');

    await button(card, `Approve: return of order ${number}`).click();
    await card.getByLabel('Note to the buyer (optional)').fill('To the workshop,\nBeech Lane 4.');
    await fine(page, 'the note with an approval');
    await button(card, 'Approve the return').click();
    await card.getByText('Approved. The buyer sees it, and sends the units back.').waitFor();
    await fine(page, 'an approved return');
    const bob = await visitAs(browser, 'bob', `/order/?id=${id}`, PHONE);
    await bob.page.getByText('Beech Lane 4.').waitFor();

    await button(card, `It was received: return of order ${number}`).click();
    await card.getByRole('checkbox', { name: /put them back into stock/ }).check();
    const { totalAmount } = await asBought(id);
    const give = button(card, `Received: give ${euros(totalAmount)} back`);
    await give.waitFor();
    await fine(page, 'what goes back for a return');
    await give.click();
    await card.getByText('Received. The money goes back to the buyer.').waitFor();
    await fine(page, 'a return that was received');
    await eventually(stock, (now) => now === before + 2);
    await page.reload();
    await page.getByRole('heading', { name: 'No return waits for you' }).waitFor();

    await arrives(id, (refund) => refund?.state === 'Succeeded');
    await page.goto(`/seller/order/?id=${id}`);
    const refund = moneyBack(page).getByRole('listitem').filter({ hasText: '2 × ' });
    await refund.first().getByText('Went back', { exact: true }).waitFor();
    await moneyBack(page).getByText('Nothing is left that could go back.').waitFor();
    await fine(page, 'a sold order that was returned and refunded');
    await bob.page.reload();
    await bob.page.getByRole('heading', { name: 'Refunded', exact: true }).waitFor();
    await bob.page.getByText('Back where it came from').waitFor();
    await bob.page.getByText(/^The maker received it on /).waitFor();
    assert.deepEqual([faults, bob.faults], [[], []]);
    await bob.end();
    await end();
  });

  it('is an amount of a line and shipping, as it was shown, with the keyboard alone on a phone', async () => {
    const { id } = await buy('bob', { [PIN]: 2 });
    const { shipping } = await soldOrder('sam', id);
    const { page, faults, end } = await visitAs(browser, 'sam', `/seller/order/?id=${id}`, PHONE);
    await button(page, 'Give money back').waitFor();
    await tabTo(page, /^Give money back$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Give money back' });
    await dialog.waitFor();
    await tabTo(page, /^Give back of /);
    await page.keyboard.type('An amount');
    await tabTo(page, /^Amount of /);
    await page.keyboard.type('5.50');
    await tabTo(page, /^Shipping in EUR/);
    await page.keyboard.type('1.25');
    await tabTo(page, /^Reason/);
    await page.keyboard.type('A scratch.');
    await fine(page, 'the form of a refund');
    // On paper there are no fields, so the look at it took the focus away.
    await dialog.getByLabel('Reason (optional)').focus();
    await tabTo(page, /^Go on/);
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Give €6.75 back?' }).waitFor();
    await tabTo(page, /^Give €6\.75 back$/);
    await beforeRefundsAreSent(async () => {
      await page.keyboard.press('Enter');
      await page.getByText('€6.75 goes back to the buyer.').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Money back');
      await moneyBack(page).getByText('Requested').waitFor();
      await fine(page, 'a sold order with a refund');
    });

    const { refunds } = await arrives(id, ({ state }) => state === 'Succeeded');
    assert.deepEqual(refunds.map(({ amount, shipping: ofShipping, by, reason }) => [amount, ofShipping, by, reason]), [[675, 125, 'Seller', 'A scratch.']]);
    const { paymentStatus, refundedAmount, products } = await asBought(id);
    assert.deepEqual([paymentStatus, refundedAmount, products[0].refundedAmount], ['PartiallyRefunded', 675, 550]);
    assert.deepEqual(products[0].units.toPack, 2);
    assert.equal((await soldOrder('sam', id)).shipping.refundedAmount, 125);
    await page.reload();
    await button(page, 'Give money back').click();
    await dialog.getByLabel('Shipping in EUR (optional)').fill(String(shipping.amount));
    await button(dialog, 'Go on').click();
    await dialog.getByText(`At most ${euros(shipping.amount - 125)} is left.`).waitFor();
    await fine(page, 'more shipping than is left');
    assert.deepEqual(faults, []);
    await end();
  });

  it('waits while the payment is disputed, and goes out when the shop has won', async () => {
    const { id, session } = await buy('bob', { [PIN]: 2 });
    await atStripe(session, 'refund', { amount: 700 });
    await eventually(() => soldOrder('sam', id), ({ refundedAmount }) => refundedAmount === 700);
    const { page, faults, end } = await visitAs(browser, 'sam', `/seller/order/?id=${id}`);
    await moneyBack(page).getByText('€7.00 went back, and nobody has said yet what for.').waitFor();
    const { id: dispute } = await atStripe(session, 'dispute');
    await eventually(() => soldOrder('sam', id), ({ disputed }) => disputed);
    await page.reload();
    await page.getByRole('heading', { name: 'The payment is disputed' }).waitFor();
    await fine(page, 'a disputed sold order with a refund for nothing in particular');

    await button(page, 'Give money back').click();
    const dialog = page.getByRole('dialog', { name: 'Give money back' });
    await dialog.getByLabel(/^Give back of /).selectOption('1');
    await button(dialog, 'Go on').click();
    await fine(page, 'the question before a refund');
    await dialog.getByRole('button', { name: /^Give €/ }).click();
    await moneyBack(page).getByText('Requested').waitFor();

    // Once this one has gone out, the sweep has looked at the other one, too.
    const failing = await buy('bob', { [PIN]: 1 }, REFUNDS_FAIL);
    const { products } = await soldOrder('sam', failing.id);
    await call('sam', 'POST', `/api/sellers/orders/${failing.id}/refunds`, { lines: [{ id: products[0].id, quantity: 1 }], restock: true }, once());
    await arrives(failing.id, (refund) => refund?.state === 'Failed');
    assert.equal((await soldOrder('sam', id)).refunds[0].state, 'Asked');
    const elsewhere = await visitAs(browser, 'sam', `/seller/order/?id=${failing.id}`, PHONE);
    await elsewhere.page.getByText('The buyer’s bank did not accept it. Unless you have given this money back since, you can do so again.').waitFor();
    await fine(elsewhere.page, 'a sold order whose refund failed');
    await elsewhere.end();

    await scriptStripe(`disputes/${dispute}/close`, { outcome: 'won' });
    await arrives(id, ({ state }) => state === 'Succeeded');
    await page.reload();
    await moneyBack(page).getByText('Went back', { exact: true }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'The payment is disputed' }).count(), 0);
    const { refunds, paymentStatus } = await asBought(id);
    assert.equal(paymentStatus, 'PartiallyRefunded');
    assert.deepEqual(refunds.map(({ state, attributed }) => [state, attributed]), [
      ['Succeeded', false],
      ['Succeeded', true],
    ]);
    assert.deepEqual(faults, []);
    await end();
  });
});
