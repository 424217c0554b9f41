import { ErrorResponse, OidcClient, User, WebStorageStateStore } from 'oidc-client-ts';
import { settings } from '@/api/settings';
import { PREFIX } from './stored';

const PATIENCE_S = 10;

let pending: Promise<OidcClient> | undefined;

function client(): Promise<OidcClient> {
  pending ??= make().catch((reason: unknown) => {
    pending = undefined;
    throw reason;
  });
  return pending;
}

async function make(): Promise<OidcClient> {
  const { issuer, clientId, scope } = await settings();
  const home = `${window.location.origin}/`;
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${home}signed-in/`,
    post_logout_redirect_uri: home,
    response_type: 'code',
    requestTimeoutInSeconds: PATIENCE_S,
    stateStore: new WebStorageStateStore({ prefix: `${PREFIX}state.`, store: window.localStorage }),
  });
}

/** Who signs in again must show who they are, although the provider may still know them. */
export async function startSignIn(returnTo: string, again: boolean): Promise<void> {
  const { url } = await (await client()).createSigninRequest({ state: { returnTo }, ...(again && { prompt: 'login' }) });
  window.location.assign(url);
}

/** Who has signed in, to be kept, and where to go on. */
export async function finishSignIn(): Promise<{ kept: string; returnTo: string }> {
  const answer = await (await client()).processSigninResponse(window.location.href);
  const state = answer.userState as { returnTo?: string } | undefined;
  return { kept: new User(answer).toStorageString(), returnTo: state?.returnTo ?? '/' };
}

/**
 * A refresh token buys another access token; nothing opens in the background. It is good once: the answer has the next one, which is
 * kept in its place.
 */
export async function renewTokens(kept: string): Promise<string> {
  const user = User.fromStorageString(kept);
  const state = { ...user, refresh_token: user.refresh_token ?? '' };
  const answer = await (await client()).useRefreshToken({ state, timeoutInSeconds: PATIENCE_S });
  return new User({ ...user, ...answer }).toStorageString();
}

/** RFC 6749, 5.2: what a token endpoint says when asking again is of no use. */
const NOES = ['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope'];

/** Whether the provider refused, rather than failed. */
export function isNo(reason: unknown): boolean {
  return reason instanceof ErrorResponse && NOES.includes(reason.error ?? '');
}

/**
 * Ends a refresh token at its provider (RFC 7009). What that answers changes nothing here, so it need not let this
 * page read it; fails when it cannot be reached.
 */
export async function revoke(token: string): Promise<void> {
  const { settings: known, metadataService } = await client();
  const endpoint = await metadataService.getRevocationEndpoint(false);
  await fetch(endpoint ?? '', {
    method: 'POST',
    mode: 'no-cors',
    keepalive: true,
    body: new URLSearchParams({ token, client_id: known.client_id }),
    signal: AbortSignal.timeout(PATIENCE_S * 1000),
  });
}

/** Where a sign-out may lead. The client of the template names the same pages. */
export type AfterSignOut = '/' | '/goodbye/';

/** Cognito names the client and the way back differently from OpenID Connect, so both are sent. */
export async function startSignOut(page: AfterSignOut): Promise<void> {
  const { clientId } = await settings();
  const back = window.location.origin + page;
  const { url } = await (await client()).createSignoutRequest({
    post_logout_redirect_uri: back,
    extraQueryParams: { client_id: clientId, logout_uri: back },
  });
  window.location.assign(url);
}
