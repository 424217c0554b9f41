import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillCard, launch, visit } from './support/browser.mjs';
import { cancelUnpaid, order, SHOP } from './support/shop.mjs';

const MUG = 'oat-tall-mug';

/** What Stripe refuses of a page, so that a page that Stripe refuses does not pass here. */
describe('the stand-in is as strict as Stripe', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** A page of somebody else's that pays an order of bob's, and answers how confirming it ended. */
  async function confirm(reading, email) {
    const { clientSecret } = await order('bob', { [MUG]: 1 }, email.ordered && { email: email.ordered });
    const { stripeScript } = await (await fetch(`${SHOP}/config.json`)).json();
    const { page, end } = await visit(browser, { bypassCSP: true });
    // A page without scripts of its own.
    await page.goto('/robots.txt');
    await page.addScriptTag({ url: stripeScript });
    await page.evaluate(async (secret) => {
      document.body.innerHTML = '<div id="card"></div>';
      const sdk = window.Stripe('pk_test_strict').initCheckoutElementsSdk({ clientSecret: secret });
      window.actions = (await sdk.loadActions()).actions;
      sdk.createPaymentElement().mount('#card');
    }, clientSecret);
    await fillCard(page, '4242 4242 4242 4242');
    const outcome = await page.evaluate(
      async ([read, given]) => {
        const session = window.actions.getSession();
        if (read) void session.total.total.amount;
        return window.actions.confirm({ redirect: 'if_required', ...(given && { email: given }) }).then(
          ({ type, error }) => error?.message ?? type,
          ({ name }) => name,
        );
      },
      [reading, email.given],
    );
    await end();
    // Some of these are refused, and nobody may have many unpaid orders.
    await cancelUnpaid('bob');
    return outcome;
  }

  it('confirms no total that the page has not read', async () => {
    assert.equal(await confirm(false, { ordered: 'bob@example.org' }), 'IntegrationError');
    assert.equal(await confirm(true, { ordered: 'bob@example.org' }), 'success');
  });

  it('completes nothing without an e-mail address', async () => {
    assert.match(await confirm(true, {}), /e-mail/);
    assert.equal(await confirm(true, { given: 'bob@example.org' }), 'success');
  });
});
