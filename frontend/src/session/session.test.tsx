import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { listen, News } from '@/ui/notify';
import { server } from '@/testing/server';

const CONFIG = { issuer: 'http://identity.test', clientId: 'shop' };
const KEY = 'souk.user:http://identity.test:shop';

const discovery = http.get('http://identity.test/.well-known/openid-configuration', () =>
  HttpResponse.json({ issuer: CONFIG.issuer, token_endpoint: 'http://identity.test/token', authorization_endpoint: 'http://identity.test/authorize' }),
);

function signedIn(change: object = {}) {
  const kept = { access_token: 'old', refresh_token: 'r', token_type: 'Bearer', expires_at: 1, profile: { sub: 'alice', iss: CONFIG.issuer, aud: 'shop', exp: 1, iat: 1 } };
  localStorage.setItem(KEY, JSON.stringify({ ...kept, ...change }));
}

describe('the session', () => {
  beforeEach(() => vi.resetModules());

  const fresh = async () => (await import('./session')).session;

  it('outlives a passing failure of who renews it', async () => {
    signedIn();
    server.use(discovery, http.post('http://identity.test/token', () => HttpResponse.json({ message: 'down' }, { status: 503 })));
    const session = await fresh();

    await expect(session.token()).rejects.toMatchObject({ passing: true, unsigned: false });

    expect(session.state()).toMatchObject({ status: 'shopper' });
    expect(localStorage.getItem(KEY)).not.toBeNull();
  });

  it('uses a token as long as it is good when another is not to be had', async () => {
    signedIn({ expires_at: Math.floor(Date.now() / 1000) + 20 });
    server.use(discovery, http.post('http://identity.test/token', () => HttpResponse.error()));

    await expect((await fresh()).token()).resolves.toBe('old');
  });

  it('ends when its provider says no', async () => {
    signedIn();
    server.use(discovery, http.post('http://identity.test/token', () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })));
    const session = await fresh();

    await expect(session.token()).resolves.toBeNull();

    expect(session.state()).toEqual({ status: 'guest', ended: true });
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('keeps the next refresh token in place of the one that was used', async () => {
    signedIn();
    const used: (string | null)[] = [];
    server.use(
      discovery,
      http.post('http://identity.test/token', async ({ request }) => {
        used.push(new URLSearchParams(await request.text()).get('refresh_token'));
        return HttpResponse.json({ access_token: `a${used.length}`, refresh_token: `r${used.length}`, token_type: 'Bearer', expires_in: 3600 });
      }),
    );
    const session = await fresh();

    await expect(session.token()).resolves.toBe('a1');
    await expect(session.renew('a1')).resolves.toBe('a2');

    expect(used).toEqual(['r', 'r1']);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ access_token: 'a2', refresh_token: 'r2' });
  });

  it('spends a refresh token once when two tabs renew at the same time', async () => {
    signedIn();
    let spent = 0;
    server.use(
      discovery,
      http.post('http://identity.test/token', async () => {
        spent++;
        await new Promise((done) => setTimeout(done, 20));
        return HttpResponse.json({ access_token: 'new', refresh_token: 'next', token_type: 'Bearer', expires_in: 3600 });
      }),
    );
    // jsdom has no locks; a browser's are shared by its tabs.
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work));
    vi.stubGlobal('navigator', Object.assign(Object.create(window.navigator) as Navigator, { locks: { request } }));
    const here = await fresh();
    vi.resetModules();
    const there = await fresh();

    const tokens = await Promise.all([here.token(), there.token()]);

    expect(here).not.toBe(there);
    expect(tokens).toEqual(['new', 'new']);
    expect(spent).toBe(1);
    vi.unstubAllGlobals();
  });

  it.each([
    ['asks who they are of somebody who is signed in', true],
    ['leaves it to the provider whether a guest must say who they are', false],
  ])('%s', async (_, known) => {
    if (known) signedIn({ expires_at: 9e9 });
    server.use(discovery);
    const session = await fresh();
    await session.start();
    const gone: string[] = [];
    vi.stubGlobal('location', { origin: 'http://localhost:3000', href: 'http://localhost:3000/', assign: (to: string) => gone.push(to) });

    await session.signIn('/seller/');

    expect(gone).toHaveLength(1);
    expect(new URL(gone[0] ?? '').searchParams.get('prompt')).toBe(known ? 'login' : null);
    vi.unstubAllGlobals();
  });

  it('says so when signing in does not work', async () => {
    server.use(http.get('http://identity.test/.well-known/openid-configuration', () => HttpResponse.error()));
    const notes = await import('@/ui/notify');
    const said: News[] = [];
    const end = (notes.listen as typeof listen)((news) => said.push(news));

    await (await fresh()).signIn('/');

    expect(said).toMatchObject([{ tone: 'error', text: expect.stringMatching(/^Signing in does not work/) as string }]);
    end();
  });

  it('is offered again when signing in does not work', async () => {
    let failing = true;
    server.use(http.get('http://identity.test/.well-known/openid-configuration', () => (failing ? HttpResponse.error() : HttpResponse.json({ issuer: CONFIG.issuer, authorization_endpoint: 'http://identity.test/authorize' }))));
    const notes = await import('@/ui/notify');
    const said: News[] = [];
    const end = (notes.listen as typeof listen)((news) => said.push(news));
    await (await fresh()).signIn('/cart/');
    failing = false;
    const gone: string[] = [];
    vi.stubGlobal('location', { origin: 'http://localhost:3000', href: 'http://localhost:3000/', assign: (to: string) => gone.push(to) });

    said[0]?.action?.onClick();

    await vi.waitFor(() => expect(gone).toEqual([expect.stringContaining('http://identity.test/authorize?client_id=shop')]));
    vi.unstubAllGlobals();
    end();
  });

  it('is looked for again after the settings could not be read', async () => {
    let failing = true;
    server.use(http.get('*/config.json', () => (failing ? HttpResponse.error() : HttpResponse.json(CONFIG))));
    const session = await fresh();
    const { SignInGate } = await import('./SignInGate');
    render(<SignInGate why="So that we know.">Secret</SignInGate>);
    await session.start().catch(() => {});
    const retry = await screen.findByRole('button', { name: 'Try again' });
    failing = false;

    await userEvent.click(retry);

    await screen.findByRole('button', { name: 'Sign in' });
  });
});
