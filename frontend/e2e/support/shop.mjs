export const SHOP = process.env.SOUK_URL;
/** The inbox of the mail stand-in. */
export const MAIL = process.env.SOUK_MAIL;
/** A product with enough in stock for all tests to order it: they share one shop. */
export const PLENTY = 'flaked-sea-salt';
/** Long enough for what the next sweep does: it comes every few seconds (run.mjs), and in another shop every minute. */
export const SWEPT_MS = 90_000;
const ISSUER = process.env.SOUK_ISSUER;
const STRIPE = process.env.SOUK_STRIPE;

async function tokenOf(username) {
  const answer = await fetch(`${ISSUER}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'souk-local',
      scope: 'openid souk/shop',
      username,
      password: 'demo',
    }),
  });
  return (await answer.json()).access_token;
}

/** Calls the API as one of the demo users, past the storefront. */
export async function call(username, method, path, body, headers = {}) {
  const answer = await fetch(SHOP + path, {
    method,
    headers: {
      ...(username && { Authorization: `Bearer ${await tokenOf(username)}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** Rates as they are sent: an option that is never free says nothing of it. */
export const asSent = ({ shipsFrom, zones }) => ({
  shipsFrom,
  zones: zones.map((zone) => ({ ...zone, options: zone.options.map(({ freeFrom, ...option }) => ({ ...option, ...(freeFrom && { freeFrom }) })) })),
});

export async function emptyCart(username) {
  const { products } = await call(username, 'GET', '/api/cart');
  for (const { id } of products) await call(username, 'DELETE', `/api/cart/${id}`);
}

/** Cancels what a shopper has not paid: nobody may have many unpaid orders. Answers their ids. */
export async function cancelUnpaid(username) {
  const { items } = await call(username, 'GET', '/api/orders?limit=50');
  const unpaid = items.filter(({ paymentStatus }) => paymentStatus === 'Pending').map(({ id }) => id);
  for (const id of unpaid) await call(username, 'POST', `/api/orders/${id}/cancellations`, { unpaidOnly: true }, { 'Idempotency-Key': 'unpaid' });
  return unpaid;
}

/** Where every seller of the demo catalogue sends to. */
export const HOME = { name: 'Casey Example', line1: 'Torstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** Gives somebody an address, once. Answers its id. */
export async function giveAddress(username) {
  const { id } = await call(username, 'POST', '/api/users/addresses', HOME, { 'Idempotency-Key': 'home' });
  return id;
}

export async function removeAddresses(username) {
  const { items } = await call(username, 'GET', '/api/users/addresses');
  for (const { id } of items) await call(username, 'DELETE', `/api/users/addresses/${id}`);
}

/** Puts products, or variants of them, into the cart and orders them, by each seller's cheapest way. Answers the order, its Stripe session and the secret to pay it with. */
export async function order(username, products, more = {}) {
  await emptyCart(username);
  let cart;
  for (const [line, quantity] of Object.entries(products)) {
    const [productId, variantId] = line.split('~');
    cart = await call(username, 'POST', '/api/cart', { productId, variantId, quantity });
  }
  const asked = { cartVersion: cart.version, addressId: await giveAddress(username) };
  const { totalAmount, pricing } = await call(username, 'POST', '/api/quotes', asked);
  const body = { ...asked, totalAmount, pricing, ...more };
  const placed = await call(username, 'POST', '/api/orders', body, { 'Idempotency-Key': crypto.randomUUID() });
  const { clientSecret } = placed.payment;
  return { id: placed.order.id, session: clientSecret.split('_secret_')[0], clientSecret };
}

/** A script call of the Stripe stand-in (docs/development.md); answers what it answered. */
export async function scriptStripe(path, fields = {}) {
  const answer = await fetch(`${STRIPE}/test/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** Does something while Stripe takes no refunds: one that was asked for is sent by the first sweep afterwards. */
export async function beforeRefundsAreSent(work) {
  await scriptStripe('faults', { call: 'POST /v1/refunds', fault: 'server_error', times: 1000 });
  try {
    await work();
  } finally {
    await fetch(`${STRIPE}/test/faults`, { method: 'DELETE' });
  }
}

/** What becomes of a session at Stripe: pay, expire, refund or dispute. */
export const atStripe = (session, deed, fields) => scriptStripe(`sessions/${session}/${deed}`, fields);

/** Buys: the order is paid, and the shop knows. */
export async function buy(username, products, card = '4242424242424242') {
  const { id, session } = await order(username, products);
  await atStripe(session, 'pay', { card });
  await statusOf(username, id, 'Paid');
  return { id, session };
}

/** An order as its seller has it; they hear of a paid order a moment later. */
export function soldOrder(seller, orderId) {
  return eventually(() => call(seller, 'GET', `/api/sellers/orders/${orderId}`), ({ number }) => number !== undefined);
}

/** Sends, past the storefront: all that is left, or the lines of the body. Answers the parcel's id. */
export async function sendParcel(seller, orderId, body = {}) {
  await soldOrder(seller, orderId);
  const parcel = await call(seller, 'POST', `/api/sellers/orders/${orderId}/parcels`, body, { 'Idempotency-Key': crypto.randomUUID() });
  if (!parcel.id) throw new Error(`No parcel was sent: ${JSON.stringify(parcel)}`);
  return parcel.id;
}

export function statusOf(username, id, wanted) {
  return eventually(() => call(username, 'GET', `/api/orders/${id}`), ({ paymentStatus }) => paymentStatus === wanted);
}

/** Asks until it is so, because some things settle a moment later. */
export async function eventually(what, isSo, patienceMs = 20_000) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await what();
    if (isSo(found)) return found;
    if (Date.now() > end) throw new Error(`It never came to be so: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Minor units as the storefront writes them. */
export const euros = (amount) => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(amount / 100);
