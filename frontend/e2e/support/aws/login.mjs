/** The demo user who does in the local shop what a made user does in the stack; who sells has not applied before. */
function demoUserFor(name, { groups }) {
  if (groups.includes('moderators')) return 'mo';
  return name.includes('-seller-') ? 'carol' : 'alice';
}

/**
 * Sign-in pages like those of Cognito: a redirect to a page with cookies, its form twice, each with a token against forgery. Whoever signs
 * in there is a user that was made, and a demo user to the local identity.
 */
export class LoginPages {
  address = '';

  constructor(users, { shop, issuer }) {
    this.users = users;
    this.shop = shop;
    this.issuer = issuer;
  }

  /** Whether the request was for these pages, and is answered. */
  async answer(request, body, response) {
    const { pathname, search } = new URL(request.url, this.address);
    const form = new URLSearchParams(body);
    const redirect = (to, headers = {}) => response.writeHead(302, { Location: to, ...headers }).end();
    switch (`${request.method} ${pathname}`) {
      case 'GET /.well-known/openid-configuration':
        response.end(
          JSON.stringify({
            authorization_endpoint: `${this.address}/oauth2/authorize`,
            token_endpoint: `${this.address}/oauth2/token`,
            revocation_endpoint: `${this.issuer}/revoke`,
          }),
        );
        return true;
      case 'GET /oauth2/authorize':
        redirect(`/login${search}`, { 'Set-Cookie': ['XSRF-TOKEN=t1; Path=/; Secure; HttpOnly', 'csrf-state=x; Path=/'] });
        return true;
      case 'GET /login':
        response.end(this.#page(search));
        return true;
      case 'POST /login':
        await this.#signIn(request, search, form, redirect, response);
        return true;
      case 'POST /oauth2/token':
        await this.#tokens(form, response);
        return true;
      default:
        return false;
    }
  }

  #page(search) {
    const action = `/login${search}`.replaceAll('&', '&amp;');
    const form = `<form name="cognitoSignInForm" action="${action}" method="post"><input type="hidden" name="_csrf" value="t1"/>
      <input name="username" type="text"/><input name="password" type="password"/><input name="signInSubmitButton" type="Submit" value="submit"/></form>`;
    return `<html><body><form action="/idp"><input name="idp"/></form><div class="visible-md">${form}</div><div class="visible-xs">${form}</div></body></html>`;
  }

  async #signIn(request, search, form, redirect, response) {
    const user = this.users.get(form.get('username'));
    const honest = form.get('_csrf') === 't1' && (request.headers.cookie ?? '').includes('XSRF-TOKEN=t1');
    if (!honest || !user?.password || user.password !== form.get('password')) return response.end(this.#page(search));
    const query = new URLSearchParams(search);
    query.set('redirect_uri', query.get('redirect_uri').replace(this.address, this.shop));
    const asked = await fetch(`${this.issuer}/authorize?${query}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ username: demoUserFor(form.get('username'), user), password: 'demo' }),
    });
    redirect((asked.headers.get('location') ?? '/').replace(this.shop, this.address));
  }

  async #tokens(form, response) {
    if (form.has('redirect_uri')) form.set('redirect_uri', form.get('redirect_uri').replace(this.address, this.shop));
    const answer = await fetch(`${this.issuer}/token`, { method: 'POST', body: form });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }
}
