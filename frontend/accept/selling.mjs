import { onceOnly } from './shop.mjs';

/** The smallest picture there is: one white dot. */
const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');
const STOCK = 5;

/** Lets a person sell: they apply, and a moderator approves. */
export async function becomeSeller({ shop, report }, seller, moderator) {
  const before = await shop.call(seller.session.token, 'GET', '/api/sellers/application');
  if (before.state !== 'Approved') {
    const application = { name: 'Acceptance run', about: 'Lists one product and takes it down again.', country: 'DE', trader: false, termsVersion: before.terms.version };
    const applied = await shop.call(seller.session.token, 'POST', '/api/sellers/application', application);
    await shop.call(moderator.session.token, 'PUT', `/api/moderation/sellers/${applied.id}`, { state: 'Approved' });
  }
  const { state } = await shop.call(seller.session.token, 'GET', '/api/sellers/application');
  report.check('selling', 'a moderator approves a seller', 'Approved', state);
}

async function uploadPicture({ shop, report }, token) {
  const { id, upload } = await shop.call(token, 'POST', '/api/sellers/images', { contentType: 'image/png', bytes: DOT.length });
  // The client sets the length itself.
  const headers = Object.fromEntries(Object.entries(upload.headers).filter(([name]) => name.toLowerCase() !== 'content-length'));
  const { status } = await fetch(upload.url, { method: upload.method, headers, body: DOT });
  report.check('selling', 'a picture is uploaded with a signed address', 200, status);
  const { found } = await shop.until(() => shop.call(token, 'GET', `/api/sellers/images/${id}`), ({ state }) => state !== 'Waiting');
  report.check('selling', 'a picture is made of what was uploaded', 'Ready', found.state);
  return found.image.src;
}

async function giveRates({ shop }, token, currency) {
  const { body, etag } = await shop.ask(token, 'GET', '/api/sellers/shipping');
  if (body?.zones?.length > 0) return;
  const price = { amount: 400, currency };
  const option = { id: 'parcel', name: 'Parcel', price, perExtraUnit: { amount: 0, currency }, minDays: 1, maxDays: 3 };
  const rates = { shipsFrom: 'DE', zones: [{ countries: ['DE'], options: [option] }] };
  await shop.call(token, 'PUT', '/api/sellers/shipping', rates, { 'If-Match': etag });
}

/** Lists a product with a picture and shipping rates. It is taken down in the end, whatever happens. */
export async function listProduct(run, seller) {
  const { shop, report, config, cleanUp } = run;
  const { token } = seller.session;
  const { currency } = await shop.call(token, 'GET', '/api/cart');
  const image = await uploadPicture(run, token);
  await giveRates(run, token, currency);
  const word = `acceptance${Date.now().toString(36)}`;
  const draft = {
    title: `Tray ${word}`,
    description: 'Not for sale: made by an acceptance run, which takes it down again.',
    category: config.categories[0].id,
    price: { amount: 1500, currency },
    stock: STOCK,
    images: [image],
  };
  const listed = await shop.call(token, 'POST', '/api/sellers/products', draft, onceOnly());
  cleanUp.push(['the product is archived', () => shop.call(token, 'DELETE', `/api/sellers/products/${listed.id}`)]);
  const found = await shop.until(() => shop.call(null, 'GET', `/api/search?q=${word}`), ({ items }) => items.some(({ id }) => id === listed.id));
  report.check('selling', 'a search finds what was just listed', 'found', found.isSo ? 'found' : 'not found');
  return { id: listed.id, image, stock: STOCK };
}

/** Sends what is left of a paid order, as its seller. Answers the parcel. */
export async function sendParcel({ shop }, seller, orderId) {
  const { token } = seller.session;
  const sold = await shop.until(() => shop.ask(token, 'GET', `/api/sellers/orders/${orderId}`), ({ status }) => status === 200);
  if (!sold.isSo) throw new Error(`the seller has not heard of the order after ${Math.round(sold.seconds)} s`);
  return shop.call(token, 'POST', `/api/sellers/orders/${orderId}/parcels`, {}, onceOnly());
}
