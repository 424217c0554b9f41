const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=0, s-maxage=86400, must-revalidate';
const HSTS = 'max-age=31536000; includeSubDomains';
const NONE = 'none';
const LOOKS = 5;

/** Looks at headers and caching at the address that shoppers use. Whatever only a distribution sends is compared locally, not required. */
export async function lookAtEdge({ stack, report, config }, picture) {
  const address = stack.StorefrontAddress;
  const distribution = address.startsWith('https:');
  const must = (...check) => report.check('edge', ...check);
  const atEdge = (...check) => (distribution ? report.check('edge', ...check) : report.compare('edge', ...check));
  const get = async (path) => {
    const answer = await fetch(address + path, { redirect: 'manual' });
    const text = await answer.text();
    return { status: answer.status, text, header: (name) => answer.headers.get(name) ?? NONE };
  };
  // Several servers answer at one address, each with its own cache.
  const cachedAtEdge = async (path, what) => {
    let seen;
    for (let look = 0; look < LOOKS && !/^(Refresh)?Hit from/.test(seen); look++) seen = (await get(path)).header('x-cache');
    atEdge(`${what} comes from the distribution’s cache`, 'Hit from cloudfront', seen, /^(Refresh)?Hit from/.test(seen));
  };

  const home = await get('/');
  must('the home page answers', 200, home.status);
  must('a page has a policy that allows nothing by default', 'default-src \'none\'', home.header('content-security-policy').split(';')[0]);
  must('a page cannot be framed', 'DENY', home.header('x-frame-options'));
  must('a page’s type is not guessed', 'nosniff', home.header('x-content-type-options'));
  must('a page tells other sites only the origin', 'strict-origin-when-cross-origin', home.header('referrer-policy'));
  must('a page may not use camera and place', true, /camera=\(\), geolocation=\(\)/.test(home.header('permissions-policy')));
  atEdge('a page is revalidated by browsers and kept at the edge', SHORT, home.header('cache-control'));
  atEdge('a page is for HTTPS only', HSTS, home.header('strict-transport-security').replace(/subdomains/i, 'SubDomains'));
  await cachedAtEdge('/', 'a page');

  const script = /\/_next\/static\/[^"'\s]+\.js/.exec(home.text)?.[0];
  must('a script is kept for a year', YEAR, script ? (await get(script)).header('cache-control') : 'the page has no script');
  const moved = await get('/cart');
  atEdge('an address without its slash is led on', '308 /cart/', `${moved.status} ${moved.header('location').replace(address, '')}`);
  const missing = await get('/nowhere/');
  must('a page that is not there', 404, missing.status);

  must('config.json names the stack’s sign-in', stack.Issuer, config.issuer);
  must('config.json names the stack’s client', stack.ClientId, config.clientId);
  must('config.json names the stack’s key of Stripe', stack.StripePublishableKey, config.publishableKey);
  if (distribution) must('config.json names no stand-in of Stripe', undefined, config.stripeScript);

  const products = await get('/api/products?limit=1');
  must('the API answers at the same address', 200, products.status);
  must('the API’s answers are not stored', 'no-store', products.header('cache-control'));
  atEdge('an answer of the API can run nothing', 'default-src \'none\'; frame-ancestors \'none\'; sandbox', products.header('content-security-policy'));
  atEdge('the API is never cached at the edge', 'Miss from cloudfront', products.header('x-cache'));
  const unknown = await get('/api/nowhere');
  must('the API’s 404 is no page', '404 application/json', `${unknown.status} ${unknown.header('content-type').split(';')[0].replace('problem+', '')}`);

  if (picture) {
    const first = await get(picture);
    must('a picture comes from the shop’s address', '200 image/jpeg', `${first.status} ${first.header('content-type')}`);
    must('a picture is kept for a year', YEAR, first.header('cache-control'));
    await cachedAtEdge(picture, 'a picture');
  }
  if (!distribution) return report.skip('edge', 'HTTP leads to HTTPS', 'the local cloud has no TLS');
  const plain = await fetch(address.replace('https:', 'http:'), { redirect: 'manual' });
  must('HTTP leads to HTTPS', `301 ${address}/`, `${plain.status} ${plain.headers.get('location')}`);
}
