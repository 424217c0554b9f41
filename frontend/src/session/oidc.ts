import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { settings } from '@/api/settings';
import { PREFIX } from './stored';

let pending: Promise<UserManager> | undefined;

export function manager(): Promise<UserManager> {
  pending ??= make().catch((reason: unknown) => {
    pending = undefined;
    throw reason;
  });
  return pending;
}

async function make(): Promise<UserManager> {
  const { issuer, clientId, scope } = await settings();
  const home = `${window.location.origin}/`;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${home}signed-in/`,
    post_logout_redirect_uri: home,
    response_type: 'code',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ prefix: PREFIX, store: window.localStorage }),
    stateStore: new WebStorageStateStore({ prefix: `${PREFIX}state.`, store: window.localStorage }),
  });
}

export async function startSignIn(returnTo: string): Promise<void> {
  await (await manager()).signinRedirect({ state: { returnTo } });
}

export async function finishSignIn(): Promise<{ user: User; returnTo: string }> {
  const user = await (await manager()).signinRedirectCallback();
  const state = user.state as { returnTo?: string } | undefined;
  return { user, returnTo: state?.returnTo ?? '/' };
}

/** A refresh token buys another access token; nothing opens in the background. */
export async function renewTokens(): Promise<User | null> {
  return (await manager()).signinSilent();
}

/** RFC 6749, 5.2: what a token endpoint says when asking again is of no use. */
const NOES = ['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope'];

/** Whether the provider refused, rather than failed. */
export function isNo(reason: unknown): boolean {
  return reason instanceof ErrorResponse && NOES.includes(reason.error ?? '');
}

export async function forgetTokens(): Promise<void> {
  await (await manager()).removeUser();
}

/** Cognito names the client and the way back differently from OpenID Connect, so both are sent. */
export async function startSignOut(): Promise<void> {
  const { clientId } = await settings();
  await (await manager()).signoutRedirect({
    extraQueryParams: { client_id: clientId, logout_uri: `${window.location.origin}/` },
  });
}
