import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fine, launch, visitAs } from './support/browser.mjs';
import { tabTo } from './support/keyboard.mjs';
import { atStripe, beforeRefundsAreSent, buy, call, emptyCart, euros, eventually, scriptStripe, sendParcel, SWEPT_MS } from './support/shop.mjs';

/** Sold by Sue; six are in stock. */
const THROW = 'fern-lambswool-throw';
/** Sold by Sue. */
const SOCKS = 'merino-hiking-socks';
const PHONE = { viewport: { width: 360, height: 740 } };
/** A card whose refunds succeed, and fail seconds later. */
const REFUNDS_FAIL = '4000000000005126';

describe('money back', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());
  beforeEach(() => emptyCart('bob'));

  const orderOf = (id) => call('bob', 'GET', `/api/orders/${id}`);
  const refundsOf = async (id) => (await orderOf(id)).refunds;
  const heading = (page, name) => page.getByRole('heading', { name, exact: true });
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const moneyBack = (page) => page.getByRole('region', { name: 'Money back' }).getByRole('listitem');
  const focused = (page) => page.evaluate(() => document.activeElement.textContent);

  async function atOrder(id, options) {
    const visitor = await visitAs(browser, 'bob', `/order/?id=${id}`, options);
    await heading(visitor.page, 'Delivery').waitFor();
    return visitor;
  }

  async function stockIs(page, text) {
    await page.goto(`/product/?id=${THROW}`);
    await page.getByText(text, { exact: true }).first().waitFor();
  }

  it('comes for each unit that is cancelled, with the shipping for the last, and the units are for sale again', async () => {
    const { id } = await buy('bob', { [THROW]: 3 });
    const { totalAmount, products, shipping } = await orderOf(id);
    const price = products[0].price.amount;
    const { page, faults, end } = await atOrder(id, PHONE);

    await tabTo(page, /^Cancel items/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Units of /);
    await page.keyboard.type('1');
    await tabTo(page, /^Go on/);
    await page.keyboard.press('Enter');
    await page.getByText(`${euros(price)} goes back to where it came from. This cannot be undone.`).waitFor();
    assert.equal(await focused(page), 'This will not be sent:');
    await tabTo(page, /^Yes, cancel it/);
    await beforeRefundsAreSent(async () => {
      await page.keyboard.press('Enter');
      await page.getByText(/^Cancelled: 1 × /).waitFor();
      assert.match(await focused(page), /^Cancelled: 1 × /);
      await moneyBack(page).filter({ hasText: `${euros(price)} for 1 × ` }).getByText('On its way to your bank').waitFor();
      await fine(page, 'an order of which a unit was cancelled');
    });
    await moneyBack(page).getByText('Back where it came from').waitFor({ timeout: SWEPT_MS });
    assert.deepEqual([(await orderOf(id)).paymentStatus, (await orderOf(id)).refundedAmount], ['PartiallyRefunded', price]);
    await fine(page, 'an order that is partly refunded');
    await stockIs(page, 'Only 4 left');

    await page.goto(`/order/?id=${id}`);
    await button(page, 'Cancel items').click();
    await page.getByRole('dialog').getByText('Goes back to you').waitFor();
    await fine(page, 'the choice of what to cancel');
    await button(page, 'Go on').click();
    const rest = euros(totalAmount - price);
    await page.getByText(`${rest} with the shipping goes back to where it came from.`).waitFor();
    await fine(page, 'the question before a cancellation');
    await button(page, 'Yes, cancel it').click();
    await page.getByText(/^Cancelled: 2 × /).waitFor();
    assert.equal(await button(page, 'Cancel items').count(), 0);
    await stockIs(page, 'In stock');

    await page.goto(`/order/?id=${id}`);
    await heading(page, 'Refunded').waitFor({ timeout: SWEPT_MS });
    await moneyBack(page).filter({ hasText: `shipping (${euros(shipping[0].amount)})` }).getByText('Back where it came from').waitFor();
    assert.deepEqual((await refundsOf(id)).map(({ amount, by, state }) => [amount, by, state]), [
      [price, 'Shopper', 'Succeeded'],
      [totalAmount - price, 'Shopper', 'Succeeded'],
    ]);
    await fine(page, 'an order that was cancelled after it was paid');
    assert.deepEqual(faults, []);
    await end();
  });

  it('comes for what is sent back, once its maker has received it', async () => {
    const { id } = await buy('bob', { [SOCKS]: 3 });
    await sendParcel('sue', id);
    const { page, faults, end } = await atOrder(id);
    await page.getByText(/The time to withdraw begins when it has arrived/).waitFor();
    await page.getByRole('button', { name: /^It has arrived/ }).click();
    await page.getByText(/You may withdraw until /).waitFor();
    await fine(page, 'an order of which something may be returned');

    await button(page, 'Withdraw from contract').click();
    await page.getByLabel(/^Units of /).selectOption('2');
    await page.getByLabel('Reason (optional)').fill('Too small.\nAnd they itch.');
    await fine(page, 'the choice of what to return');
    await button(page, 'Go on').click();
    await page.getByText('You withdraw from the contract of order').waitFor();
    await fine(page, 'the question before a withdrawal');
    await button(page, 'Confirm withdrawal').click();
    const arrived = page.getByText('Your withdrawal has arrived, and the maker has been notified.');
    await arrived.waitFor();
    assert.match(await focused(page), /^Return of /);
    await page.reload();
    await arrived.waitFor();
    await page.getByText('Too small.').waitFor();
    await fine(page, 'an order with a return');

    const [{ id: returnId, lines }] = (await orderOf(id)).returns;
    assert.deepEqual(lines.map(({ quantity }) => quantity), [2]);
    const change = (body) => call('sue', 'PUT', `/api/sellers/orders/${id}/returns/${returnId}`, body);
    await change({ state: 'Approved', note: 'To the long table, please.' });
    await page.reload();
    await page.getByText('To the long table, please.').waitFor();
    await page.getByText(/^The maker approved it on /).waitFor();
    await fine(page, 'an order with an approved return');
    await change({ state: 'Received', restock: true, shipping: 100 });
    await page.reload();
    await page.getByText(/^The maker received it on /).waitFor();
    await heading(page, 'Returned or refunded').waitFor();
    const { products } = await orderOf(id);
    const sum = 2 * products[0].price.amount + 100;
    await moneyBack(page).filter({ hasText: `${euros(sum)} for ` }).getByText('Back where it came from').waitFor({ timeout: SWEPT_MS });
    await fine(page, 'an order with a return that was received');
    assert.deepEqual([(await orderOf(id)).paymentStatus, (await orderOf(id)).refundedAmount], ['PartiallyRefunded', sum]);
    assert.deepEqual(faults, []);
    await end();
  });

  it('is shown though nobody has said what it is for, though a bank does not take it, and while a bank decides', async () => {
    const failing = await buy('bob', { [SOCKS]: 1 }, REFUNDS_FAIL);
    const { products } = await orderOf(failing.id);
    await call('bob', 'POST', `/api/orders/${failing.id}/cancellations`, { lines: [{ id: products[0].id, quantity: 1 }], unpaidOnly: false }, { 'Idempotency-Key': crypto.randomUUID() });

    const { id, session } = await buy('bob', { [SOCKS]: 2 });
    const { id: refund } = await atStripe(session, 'refund', { amount: 500 });
    await eventually(() => refundsOf(id), ([first]) => first?.state === 'Succeeded');
    const { page, faults, end } = await atOrder(id, PHONE);
    const row = moneyBack(page).filter({ hasText: '€5.00 for your order' });
    await row.getByText('Back where it came from').waitFor();
    await page.getByText('€5.00 went back to where it came from.').waitFor();
    await fine(page, 'an order with a refund for nothing in particular');
    await scriptStripe(`refunds/${refund}/settle`, { outcome: 'failed' });
    await eventually(() => refundsOf(id), ([first]) => first.state === 'Failed');
    await page.reload();
    await row.getByText('Not accepted by your bank').waitFor();
    await page.getByText('€5.00 could not be given back: your bank did not accept it.').waitFor();
    await fine(page, 'an order whose refund failed');

    const disputesOf = async () => (await orderOf(id)).disputes;
    const { id: dispute } = await atStripe(session, 'dispute', { reason: 'product_not_received' });
    await eventually(disputesOf, ([first]) => first?.state === 'Open');
    await page.reload();
    await page.getByText(/of this payment is disputed\. Your bank holds the money until it has decided\.$/).waitFor();
    await fine(page, 'an order whose payment is disputed');
    await scriptStripe(`disputes/${dispute}/close`, { outcome: 'won' });
    await eventually(disputesOf, ([first]) => first.state === 'Won');
    await page.reload();
    await page.getByText(/ended: the payment stands\.$/).waitFor();

    await eventually(() => refundsOf(failing.id), ([first]) => first.state === 'Failed', SWEPT_MS);
    await page.goto(`/order/?id=${failing.id}`);
    await moneyBack(page).filter({ hasText: ' for 1 × ' }).getByText('Not accepted by your bank').waitFor();
    await fine(page, 'a cancelled order whose refund failed');
    assert.deepEqual(faults, []);
    await end();
  });
});
