import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './check-csp.mjs';
import { withPolicy } from './csp.mjs';

const page = (body) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${body}</head><body></body></html>`;
// The hash that browsers compute for this text: echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64
const HELLO = "<script>alert('Hello, world.');</script>";
const HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

/** A folder with this page, or with none. */
function folderOf(html) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-csp-'));
  if (html) writeFileSync(join(folder, 'index.html'), html);
  return folder;
}
const run = (program, folder) => spawnSync(process.execPath, [`bin/${program}.mjs`, folder], { encoding: 'utf8' });

describe('the policy of a page', () => {
  it('names each inline script by its hash, and no other', () => {
    const html = withPolicy(page(`${HELLO}<script src="/a.js"></script>`));

    expect(html).toContain(HELLO_HASH);
    expect(html.match(/sha256-/g)).toHaveLength(1);
  });

  it('stands before the first script', () => {
    const html = withPolicy(page(HELLO));

    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('stands, with the inline script, before all that could fail to load', () => {
    const html = withPolicy(page(`<link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script>${HELLO}`));

    expect(html.match(/<(script|link)\b[^>]*>/g)).toEqual(['<script>', '<link rel="stylesheet" href="/a.css"/>', '<script src="/a.js" async="">']);
    expect(faultsOf(html)).toEqual([]);
  });

  it('is the same when it is written twice', () => {
    const once = withPolicy(page(HELLO));

    expect(withPolicy(once)).toBe(once);
    expect(faultsOf(once)).toEqual([]);
  });
});

describe('the check of an export', () => {
  const sound = withPolicy(page(HELLO));

  it.each([
    ['a page without a policy', page(HELLO), 'has 0 policies'],
    ['a script that changed after', sound.replace('Hello, world', 'Goodbye'), 'does not name: alert'],
    ['a script that was added after', sound.replace('</body>', '<script>more()</script></body>'), 'does not name: more'],
    ['a module that was added after', sound.replace('</body>', '<script type="module">more()</script></body>'), 'does not name: more'],
    ['a script before the policy', sound.replace('<head>', `<head>${HELLO}`), 'before its policy'],
    ['a script that nothing listens to', sound.replace('<script>', '<script src="/a.js"></script><script>'), 'before anything hears'],
    ['a style that nothing listens to', sound.replace('<script>', '<link rel="stylesheet" href="/a.css"/><script>'), 'before anything hears'],
    ['any inline script let in', sound.replace("'self'", "'self' 'unsafe-inline'"), "allows 'unsafe-inline'"],
    ['any host let in', sound.replace("'self'", '*'), 'allows *'],
    ['a stand-in let in', sound.replace("'self'", 'http://localhost:8082'), 'allows http://localhost:8082'],
    ['a handler in an attribute', sound.replace('<body>', '<body onload="go()">'), 'onload on <body>'],
    ['a script as an address', sound.replace('<body>', '<body><a href="javascript:go()">x</a>'), 'javascript: address'],
  ])('fails on %s', (_, html, reason) => {
    expect(faultsOf(html).join()).toContain(reason);
  });

  it('passes what no browser runs', () => {
    expect(faultsOf(sound.replace('</body>', '<script type="application/ld+json">{}</script></body>'))).toEqual([]);
  });

  it('passes what was written by the build, and fails on what was not', () => {
    const folder = folderOf(page(HELLO));

    expect(run('check-csp', folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('index.html has 0 policies') });
    expect(run('write-csp', folder).status).toBe(0);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(sound);
    expect(run('check-csp', folder)).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails on a folder without pages', () => {
    expect(run('check-csp', folderOf())).toMatchObject({ status: 1, stderr: expect.stringContaining('has no pages') });
  });
});
