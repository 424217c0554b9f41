import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { beforeReload, followRelease, reload } from './release';

const page = (...names: string[]) =>
  http.get('*/', () => HttpResponse.html(names.map((name) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`).join('')));

describe('after a new release', () => {
  let reloads: number;
  let done: number;
  beforeEach(() => {
    reloads = 0;
    done = 0;
    vi.stubGlobal('location', { pathname: '/', href: 'http://localhost:3000/', reload: () => reloads++ });
    beforeReload(async () => done++);
    document.head.innerHTML = '<script type="x" src="/_next/static/chunks/a.js"></script>';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('a tab that lacks a script loads itself anew, once, with all sent', async () => {
    server.use(page('a', 'b'));

    await followRelease();
    await followRelease();

    expect([reloads, done]).toEqual([1, 1]);
  });

  it('and once more after the next one', async () => {
    server.use(page('a', 'b'));
    await followRelease();
    server.use(page('a', 'c'));
    await followRelease();

    expect(reloads).toBe(2);
  });

  it('knows a script that the page names as a preload', async () => {
    const named = (name: string) => HttpResponse.html(`<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/${name}.js"/>`);
    server.use(http.get('*/', () => named('a'), { once: true }), http.get('*/', () => named('d')));

    await followRelease();
    expect(reloads).toBe(0);
    await followRelease();

    expect(reloads).toBe(1);
  });

  it('loads nothing anew when the page is the same', async () => {
    server.use(page('a'));

    await followRelease();

    expect(reloads).toBe(0);
  });

  it('throws nothing away that nobody keeps', async () => {
    document.body.innerHTML = '<form data-unkept></form>';
    server.use(page('b'));

    await followRelease();

    expect(reloads).toBe(0);
  });

  it('stays when the shop cannot be reached', async () => {
    server.use(http.get('*/', () => HttpResponse.error()));

    await followRelease();
    await expect(reload()).rejects.toThrow();

    expect([reloads, done]).toEqual([0, 0]);
  });

  it('loads itself anew although something could not be sent', async () => {
    server.use(page('a'));
    beforeReload(async () => {
      throw new Error('The cart is busy.');
    });

    await reload();

    expect(reloads).toBe(1);
  });
});
