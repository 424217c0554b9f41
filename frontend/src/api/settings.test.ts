import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { complete, settings } from './settings';

describe('the settings', () => {
  it('fill in what is usual', () => {
    expect(complete({ issuer: 'https://id.test', clientId: 'shop' })).toMatchObject({ apiBase: '', scope: 'openid souk/shop', categories: [] });
  });

  it('refuse a file that names no issuer', () => {
    expect(() => complete({ clientId: 'shop' })).toThrow(/issuer/);
  });

  it('are read again after a failure', async () => {
    server.use(http.get('*/config.json', () => HttpResponse.error(), { once: true }));

    await expect(settings()).rejects.toThrow();
    await expect(settings()).resolves.toMatchObject({ clientId: 'shop' });
  });

  it('are asked for once more when what the page’s head asked for failed', async () => {
    window.souk = { config: Promise.reject(new Error('passing')) };

    await expect(settings()).resolves.toMatchObject({ clientId: 'shop' });
  });
});
