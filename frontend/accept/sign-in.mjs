import { createHash, randomBytes } from 'node:crypto';

const MOST_STEPS = 10;
const random = () => randomBytes(32).toString('base64url');

/** A browser's cookies and redirects, as far as signing in needs them: by host, without paths and ages. */
class Browser {
  #cookies = new Map();

  async open(address, form) {
    const { host } = new URL(address);
    const jar = this.#cookies.get(host) ?? new Map();
    const answer = await fetch(address, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      jar.set(name, value);
    }
    this.#cookies.set(host, jar);
    return answer;
  }

  /** Follows redirects until a page comes, or one leads to an address that begins so. */
  async follow(address, end, form) {
    for (let step = 0; step < MOST_STEPS; step++) {
      const answer = await this.open(address, form);
      const next = answer.headers.get('location');
      if (next === null) return { page: await answer.text(), address, status: answer.status };
      address = new URL(next, address).href;
      form = undefined;
      if (address.startsWith(end)) return { address };
    }
    throw new Error('the sign-in page redirects without end');
  }
}

const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const attribute = (tag, name) => unescaped(new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '');

/** The form that asks for a password: where it goes, and its fields as they are filled in. Cognito has it twice on its page. */
function passwordForm(page, address) {
  const form = [...page.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/gi)].map(([text]) => text).find((text) => /name\s*=\s*["']password["']/i.test(text));
  if (form === undefined) throw new Error(`the sign-in page has no field for a password: ${page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200)}`);
  const fields = [...form.matchAll(/<input\b[^>]*>/gi)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]).filter(([name]) => name !== '');
  const action = attribute(/<form\b[^>]*>/i.exec(form)[0], 'action');
  return { action: new URL(action || address, address).href, fields: Object.fromEntries(fields) };
}

async function tokens(endpoint, fields) {
  const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: answer.status, body: await answer.json().catch(() => ({})) };
}

/** Signs in as a browser does: authorization code with a proof key, through the sign-in pages. */
export async function signIn(stack, { username, password }) {
  const endpoints = await (await fetch(`${stack.Issuer}/.well-known/openid-configuration`)).json();
  const back = `${stack.StorefrontAddress}/signed-in/`;
  const [verifier, state] = [random(), random()];
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: stack.ClientId,
    redirect_uri: back,
    scope: 'openid souk/shop',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const browser = new Browser();
  const asked = await browser.follow(`${endpoints.authorization_endpoint}?${query}`, back);
  const form = passwordForm(asked.page, asked.address);
  const done = await browser.follow(form.action, back, { ...form.fields, username, password });
  if (done.page !== undefined) throw new Error(`the sign-in of ${username} ended on a page (${done.status}) instead of coming back`);
  const answer = new URL(done.address).searchParams;
  if (answer.get('state') !== state) throw new Error('the sign-in came back with another state');
  const { status, body } = await tokens(endpoints.token_endpoint, {
    grant_type: 'authorization_code',
    client_id: stack.ClientId,
    code: answer.get('code') ?? '',
    redirect_uri: back,
    code_verifier: verifier,
  });
  if (status !== 200) throw new Error(`the code was answered with ${status} ${body.error ?? ''}`);
  return { token: body.access_token, refreshToken: body.refresh_token, endpoints };
}

/** Signs out: revokes the refresh token. Answers the status of using it afterwards. */
export async function signOut(stack, { refreshToken, endpoints }) {
  await fetch(endpoints.revocation_endpoint, { method: 'POST', body: new URLSearchParams({ token: refreshToken, client_id: stack.ClientId }) });
  const { status } = await tokens(endpoints.token_endpoint, { grant_type: 'refresh_token', client_id: stack.ClientId, refresh_token: refreshToken });
  return status;
}
