export const SHOP = process.env.SOUK_URL;
const ISSUER = process.env.SOUK_ISSUER;

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

export async function emptyCart(username) {
  const { products } = await call(username, 'GET', '/api/cart');
  for (const { productId } of products) await call(username, 'DELETE', `/api/cart/${productId}`);
}

/** Asks until it is so, because some things settle a moment later. */
export async function eventually(what, isSo, patienceMs = 8000) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await what();
    if (isSo(found)) return found;
    if (Date.now() > end) throw new Error(`It never came to be so: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
