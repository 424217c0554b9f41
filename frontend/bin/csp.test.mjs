import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './csp.mjs';

const page = (body) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${body}</head><body></body></html>`;
// The hash that browsers compute for this text: echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64
const HELLO = "<script>alert('Hello, world.');</script>";
const HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

function run(program, html) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-csp-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  const { status, stderr } = spawnSync(process.execPath, [`bin/${program}.mjs`, folder], { encoding: 'utf8' });
  return { status, stderr, html: readFileSync(file, 'utf8') };
}
const check = (html) => run('check-csp', html);

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
    expect(check(html).status).toBe(0);
  });

  it('is the same when it is written twice', () => {
    const once = run('write-csp', page(HELLO)).html;

    expect(withPolicy(once)).toBe(once);
    expect(check(once).status).toBe(0);
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
    const { status, stderr } = check(html);

    expect(stderr).toContain(reason);
    expect(status).toBe(1);
  });

  it('passes what no browser runs', () => {
    expect(check(sound.replace('</body>', '<script type="application/ld+json">{}</script></body>')).status).toBe(0);
  });

  it('fails on a folder without pages', () => {
    const empty = mkdtempSync(join(tmpdir(), 'souk-csp-'));

    expect(spawnSync(process.execPath, ['bin/check-csp.mjs', empty]).status).toBe(1);
  });
});
