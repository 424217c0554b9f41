import { sendParcel } from './selling.mjs';
import { onceOnly } from './shop.mjs';
import { pay } from './stripe.mjs';

const HOME = { name: 'Casey Example', line1: 'Torstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
/** The sweep sends a refund within two minutes, and Stripe tells of it: so often the usual patience. */
const REFUND_PATIENCE = 4;
const BOUGHT = 2;

async function placeOrder({ shop, cleanUp }, token, productId, quantity, addressId) {
  const { products } = await shop.call(token, 'GET', '/api/cart');
  for (const each of products) await shop.call(token, 'DELETE', `/api/cart/${each.productId}`);
  const cart = await shop.call(token, 'POST', '/api/cart', { productId, quantity });
  const asked = { cartVersion: cart.version, addressId };
  const { totalAmount, pricing } = await shop.call(token, 'POST', '/api/quotes', asked);
  const placed = await shop.call(token, 'POST', '/api/orders', { ...asked, totalAmount, pricing }, onceOnly());
  // Of a paid order this cancels nothing.
  const cancel = () => shop.ask(token, 'POST', `/api/orders/${placed.order.id}/cancellations`, { unpaidOnly: true }, onceOnly());
  cleanUp.push(['no order waits for its payment', cancel]);
  return placed;
}

async function giveAddress({ shop, cleanUp }, token) {
  const { id } = await shop.call(token, 'POST', '/api/users/addresses', HOME, onceOnly());
  cleanUp.push(['the address is removed', () => shop.call(token, 'DELETE', `/api/users/addresses/${id}`)]);
  return id;
}

/** A shopper orders, pays, gets a part refunded and the rest sent. */
export async function buy(run, shopper, seller, product) {
  const { shop, report, config } = run;
  const { token } = shopper.session;
  const addressId = await giveAddress(run, token);
  const { order, payment } = await placeOrder(run, token, product.id, BOUGHT, addressId);
  report.check('shopping', 'an order waits for its payment', 'Pending', order.paymentStatus);
  const seen = () => shop.call(token, 'GET', `/api/orders/${order.id}`);

  await pay(payment.clientSecret, config);
  const paid = await shop.until(seen, ({ paymentStatus }) => paymentStatus === 'Paid');
  if (!report.check('shopping', 'the webhook is heard: the order becomes Paid', 'Paid', paid.found.paymentStatus)) {
    throw new Error(`paid at Stripe, and still ${paid.found.paymentStatus} after ${Math.round(paid.seconds)} s: see Stripe, Developers, Webhooks`);
  }
  report.compare('shopping', 'seconds from the payment to Paid', 'at most 5', paid.seconds.toFixed(1), paid.seconds <= 5);

  const lines = [{ id: paid.found.products[0].id ?? product.id, quantity: 1 }];
  await shop.call(token, 'POST', `/api/orders/${order.id}/cancellations`, { lines }, onceOnly());
  const refunded = await shop.until(seen, ({ refunds }) => refunds.some(({ state }) => state === 'Succeeded'), REFUND_PATIENCE * shop.patienceMs);
  report.check('shopping', 'a unit is cancelled and its money goes back', 'Succeeded', refunded.found.refunds[0]?.state ?? 'no refund');
  report.compare('shopping', 'seconds from the cancellation to the refund', 'at most 120', refunded.seconds.toFixed(1), refunded.seconds <= 120);

  const parcel = await sendParcel(run, seller, order.id);
  await shop.call(token, 'PUT', `/api/orders/${order.id}/parcels/${parcel.id}`, { state: 'Delivered' });
  const { parcels } = await seen();
  report.check('shopping', 'the other unit is sent and arrives', 'Delivered', parcels?.[0]?.state ?? 'no parcel');

  const open = await placeOrder(run, token, product.id, 1, addressId);
  const cancelled = await shop.call(token, 'POST', `/api/orders/${open.order.id}/cancellations`, { unpaidOnly: true }, onceOnly());
  report.check('shopping', 'an unpaid order is cancelled', 'Cancelled', cancelled.paymentStatus);
  const { stock } = await shop.call(null, 'GET', `/api/products/${product.id}`);
  report.check('shopping', 'stock counts what was sent and nothing else', product.stock - 1, stock);
}

/** The buyer reviews; a moderator hides the review and shows it again. */
export async function review({ shop, report, cleanUp }, shopper, moderator, product) {
  const { token } = shopper.session;
  const written = await shop.call(token, 'POST', '/api/reviews', { productId: product.id, rating: 5, comment: 'Written by an acceptance run.' });
  cleanUp.push(['the review is removed', () => shop.call(token, 'DELETE', `/api/reviews/${written.id}`)]);
  const count = async () => (await shop.call(null, 'GET', `/api/reviews/${product.id}`)).items.length;
  const visible = `/api/reviews/${written.id}/visibility`;
  await shop.call(moderator.session.token, 'PUT', visible, { visible: false });
  report.check('moderation', 'a hidden review is not listed', 0, await count());
  await shop.call(moderator.session.token, 'PUT', visible, { visible: true });
  report.check('moderation', 'it is listed again', 1, await count());
}

/** What must be refused. */
export async function refusals({ shop, report }, shopper) {
  const refused = async (what, status, ...call) => report.check('refusals', what, status, (await shop.ask(...call)).status);
  await refused('a cart without a sign-in', 401, null, 'GET', '/api/cart');
  await refused('a cart with a forged token', 401, `${shopper.session.token.slice(0, -6)}forged`, 'GET', '/api/cart');
  await refused('a seller’s route for a shopper', 403, shopper.session.token, 'GET', '/api/sellers/products');
  await refused('a moderator’s route for a shopper', 403, shopper.session.token, 'PUT', `/api/reviews/${'a'.repeat(26)}/visibility`, { visible: false });
  await refused('an event that Stripe did not sign', 400, null, 'POST', '/api/webhooks/stripe', { id: 'evt_1' }, { 'Stripe-Signature': 't=1,v1=0' });
}
