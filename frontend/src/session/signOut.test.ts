import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { typedKey } from './typed';

const KEY = 'souk.user:http://identity.test:shop';
const metadata = {
  issuer: 'http://identity.test',
  token_endpoint: 'http://identity.test/token',
  revocation_endpoint: 'http://identity.test/revoke',
  end_session_endpoint: 'http://identity.test/endsession',
};
const discovery = http.get('http://identity.test/.well-known/openid-configuration', () => HttpResponse.json(metadata));

function shopped() {
  const profile = { sub: 'alice', email: 'alice@example.org' };
  localStorage.setItem(KEY, JSON.stringify({ access_token: 'a', refresh_token: 'alices-refresh', expires_at: 9e9, profile }));
  localStorage.setItem('souk.payments', JSON.stringify([{ shopperId: 'alice', key: 'k', body: { email: 'alice@example.org' } }]));
  localStorage.setItem('souk.guest-cart', '{"mergeId":"m","lines":[]}');
  localStorage.setItem('souk.state.x', '{"data":{"returnTo":"/order/?id=alices"}}');
  localStorage.setItem('souk.searches', '["a present for Carol"]');
  localStorage.setItem('souk.theme', 'dark');
  sessionStorage.setItem(typedKey('alice', 'receipt'), 'alice@example.org');
  sessionStorage.setItem('souk.save-after-sign-in', 'oat-tall-mug');
}

const kept = () => Object.keys(localStorage).filter((key) => key !== 'souk.signed-out');
const keptInTab = () => Object.keys(sessionStorage).filter((key) => key !== 'souk.signed-out');

describe('signing out', () => {
  let gone: string[];
  beforeEach(() => {
    vi.resetModules();
    gone = [];
    vi.stubGlobal('location', { origin: 'http://localhost:3000', href: 'http://localhost:3000/', assign: (to: string) => gone.push(to) });
  });
  afterEach(() => vi.unstubAllGlobals());

  async function session() {
    const { session: fresh } = await import('./session');
    await fresh.start();
    return fresh;
  }

  it('leaves nothing of the person on the device, and ends the refresh token at its provider', async () => {
    const revoked: string[] = [];
    server.use(
      discovery,
      http.post('http://identity.test/revoke', async ({ request }) => {
        revoked.push(await request.text());
        return new HttpResponse(null);
      }),
    );
    shopped();
    const here = await session();

    await here.signOut();

    expect(here.state()).toEqual({ status: 'guest' });
    expect(kept()).toEqual(['souk.theme']);
    expect(keptInTab()).toEqual([]);
    expect(revoked).toEqual(['token=alices-refresh&client_id=shop']);
    expect(gone).toEqual([expect.stringMatching(/^http:\/\/identity\.test\/endsession\?.*logout_uri=/)]);
  });

  it('leaves nothing either when the provider cannot be reached, and says so', async () => {
    server.use(discovery, http.post('http://identity.test/revoke', () => HttpResponse.error()));
    shopped();
    const here = await session();
    const { newsWaiting } = await import('@/ui/notify');

    await here.signOut();

    expect(kept()).toEqual(['souk.theme']);
    expect(here.state()).toEqual({ status: 'guest' });
    expect(newsWaiting()).toMatchObject([{ tone: 'warning', text: expect.stringContaining('could not be told') as string }]);
    expect(gone).toEqual([]);
  });

  it('in another tab leaves nothing in this one, whether it hears of it or wakes up later', async () => {
    for (const event of [new StorageEvent('storage', { key: 'souk.signed-out' }), new Event('pageshow')]) {
      vi.resetModules();
      shopped();
      const here = await session();
      localStorage.removeItem(KEY);
      localStorage.setItem('souk.signed-out', crypto.randomUUID());

      window.dispatchEvent(event);

      expect(here.state()).toEqual({ status: 'guest' });
      expect(keptInTab()).toEqual([]);
    }
  });

  it('is not what a session is that has ended in another tab: what was typed stays', async () => {
    shopped();
    const here = await session();
    localStorage.removeItem(KEY);

    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));

    expect(here.state()).toEqual({ status: 'guest', ended: true });
    expect(sessionStorage.getItem(typedKey('alice', 'receipt'))).toBe('alice@example.org');
  });

  it('is not undone by a token that is renewed meanwhile', async () => {
    shopped();
    const here = await session();
    server.use(
      discovery,
      http.post('http://identity.test/token', () => {
        localStorage.removeItem(KEY);
        return HttpResponse.json({ access_token: 'b', token_type: 'Bearer', expires_in: 3600 });
      }),
    );

    await expect(here.renew('a')).resolves.toBeNull();

    expect(localStorage.getItem(KEY)).toBeNull();
  });
});
