// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { categories } = JSON.parse(readFileSync('public/config.json', 'utf8'));

function write(address) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-crawlers-'));
  const { status } = spawnSync(process.execPath, ['bin/crawlers.mjs', 'public', address, folder]);
  return { status, read: (name) => readFileSync(join(folder, name), 'utf8') };
}

describe('search engines', () => {
  it('are told the pages that lead to all products, at the address of the shop', () => {
    const { read } = write('https://shop.test');

    const sitemap = new DOMParser().parseFromString(read('sitemap.xml'), 'application/xml');
    expect(sitemap.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect([...sitemap.querySelectorAll('urlset > url > loc')].map(({ textContent }) => textContent)).toEqual([
      'https://shop.test/',
      ...categories.map(({ id }) => `https://shop.test/?category=${id}`),
    ]);
  });

  it('are told where that list is, and what is nobody else’s business', () => {
    const { read } = write('https://shop.test');

    expect(read('robots.txt')).toBe(`${readFileSync('public/robots.txt', 'utf8').trimEnd()}\n\nSitemap: https://shop.test/sitemap.xml\n`);
  });

  it.each(['', 'shop.test', 'https://shop.test/'])('are told nothing when the address is %j', (address) => {
    expect(write(address).status).toBe(1);
  });
});
