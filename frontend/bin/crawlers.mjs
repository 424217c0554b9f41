// Writes the files for search engines of a stage: the pages and their address, which the export does not know.
//   crawlers.mjs <export> <address> <folder>    writes robots.txt and sitemap.xml into the folder
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The pages from which all products can be reached. The products themselves change without a deployment. */
export function sitemapOf({ categories }, address) {
  const paths = ['/', ...categories.map(({ id }) => `/?category=${encodeURIComponent(id)}`)];
  const entries = paths.map((path) => `  <url><loc>${address}${path}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

export function robotsOf(exported, address) {
  return `${exported.trimEnd()}\n\nSitemap: ${address}/sitemap.xml\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , out, address, folder] = process.argv;
  if (new URL(address).origin !== address) throw new Error(`The address must be an origin, was ${address}`);
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(JSON.parse(readFileSync(join(out, 'config.json'), 'utf8')), address));
  writeFileSync(join(folder, 'robots.txt'), robotsOf(readFileSync(join(out, 'robots.txt'), 'utf8'), address));
}
