import type { Client } from 'openapi-fetch';
import { callsOf } from './calls';
import { takeEarly } from './early';
import { refusalOf, unreachable } from './refusal';
import type { paths } from './schema';
import { settings } from './settings';

export interface Tokens {
  /** A token that is still good; null for a guest. */
  token(): Promise<string | null>;
  /** Another token after one was refused; null when the session is over. */
  renew(refused: string): Promise<string | null>;
}

/** Where a route also speaks otherwise, such as CSV, the storefront asks for JSON. */
type Api = Client<paths, 'application/json'>;

const PATIENCE_MS = 20_000;
const NOBODY: Tokens = { token: async () => null, renew: async () => null };

let tokens: Tokens = NOBODY;
let client: Promise<Api> | undefined;

export function identifyBy(source: Tokens): void {
  tokens = source;
}

function connect(): Promise<Api> {
  client ??= settings()
    .then(({ apiBase }) => clientOf(apiBase || window.location.origin, send))
    .catch(() => {
      client = undefined;
      return clientOf(window.location.origin, sendUnsettled);
    });
  return client;
}

function clientOf(baseUrl: string, fetch: (request: Request) => Promise<Response>): Api {
  return callsOf<paths>(baseUrl, fetch);
}

/** Calls the API and gives what it answered, or throws a {@link Refusal}. */
export async function ask<T>(
  call: (api: Api) => Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call(await connect());
  if (!response.ok) throw refusalOf(response.status, error);
  return data as T;
}

/** Without settings nobody knows who asks, nor where the API is if not here; what is for anyone may still be read. */
async function sendUnsettled(request: Request): Promise<Response> {
  if (!isOpen(request)) throw unreachable();
  const answer = await ((await takeEarly(request)?.catch(() => null)) ?? exchange(request, null));
  if (!answer.headers.get('Content-Type')?.includes('json')) throw unreachable();
  return answer;
}

async function send(request: Request): Promise<Response> {
  const early = takeEarly(request);
  if (early) {
    const answer = await early.catch(() => null);
    if (answer && answer.status < 500) return answer;
  }
  const token = isOpen(request) ? null : await tokens.token();
  const answer = await exchange(request.clone(), token);
  if (answer.status !== 401 || token === null || (await asksToSignInAgain(answer))) return answer;
  const another = await tokens.renew(token);
  return another === null ? answer : exchange(request, another);
}

/** The token is good, but its owner signed in too long ago for this; another token would be as old. */
async function asksToSignInAgain(answer: Response): Promise<boolean> {
  const problem = (await answer.clone().json().catch(() => null)) as { code?: unknown } | null;
  return problem?.code === 'SIGN_IN_AGAIN';
}

const OPEN = /^\/api\/(products|reviews|search)(\/|$)/;
/** One seller's page, and none of the lists that a seller has of their own. */
const ONE_SELLER = /^\/api\/sellers\/(?!(analytics|application|images|orders|products|profile|returns|shipping)$)[^/]+$/;

/** Routes for anyone never know who asks, so they need not be told. */
function isOpen(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return request.method === 'GET' && (OPEN.test(pathname) || ONE_SELLER.test(pathname));
}

async function exchange(request: Request, token: string | null): Promise<Response> {
  const headers = new Headers(request.headers);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    return await globalThis.fetch(new Request(request, { headers, signal }));
  } catch (reason) {
    if (request.signal.aborted) throw reason;
    throw unreachable();
  }
}

export function forgetClient(): void {
  client = undefined;
  tokens = NOBODY;
}
