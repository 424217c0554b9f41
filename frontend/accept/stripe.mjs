const STRIPE = 'https://api.stripe.com';

async function post(address, key, fields) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: key ? { Authorization: `Bearer ${key}` } : {},
    body: new URLSearchParams(fields),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`Stripe answered ${answer.status} to ${new URL(address).pathname}: ${body.error?.message ?? ''}`);
  return body;
}

/**
 * Pays a Checkout Session with Stripe's test card, without a browser: with the calls that Stripe's own command line makes to trigger
 * checkout.session.completed. They are not documented for shops, so Stripe may change them. The local cloud names the script of its
 * stand-in in config.json; the stand-in pays by its own call.
 */
export async function pay(clientSecret, config) {
  const session = clientSecret.split('_secret_')[0];
  if (config.stripeScript) {
    return post(`${new URL(config.stripeScript).origin}/test/sessions/${session}/pay`, null, { card: '4242424242424242' });
  }
  if (!session.startsWith('cs_test_')) throw new Error('the session is no test session');
  const key = config.publishableKey;
  const page = await post(`${STRIPE}/v1/payment_pages/${session}/init`, key, { key, eid: 'NA', browser_locale: 'en', redirect_type: 'url' });
  const method = await post(`${STRIPE}/v1/payment_methods`, key, {
    type: 'card',
    'card[token]': 'tok_visa',
    'billing_details[email]': 'shopper@example.com',
    'billing_details[name]': 'Casey Example',
    'billing_details[address][country]': 'DE',
    'billing_details[address][postal_code]': '10115',
  });
  return post(`${STRIPE}/v1/payment_pages/${session}/confirm`, key, {
    key,
    eid: 'NA',
    payment_method: method.id,
    ...(page.total_summary && { expected_amount: String(page.total_summary.due) }),
    ...(page.init_checksum && { init_checksum: page.init_checksum }),
  });
}
