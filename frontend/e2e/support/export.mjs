import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../../out', import.meta.url));
const read = (file) => readFileSync(join(OUT, file), 'utf8');

/** What a page's file names as its own. Old browsers' scripts are not among them. */
function ownOf(file) {
  const tags = read(file).match(/<(script|link)\b[^>]*>/g).filter((tag) => !/nomodule/i.test(tag));
  return new Set(tags.map((tag) => /(?:src|href)="(\/_next\/[^"]+\.(?:js|css))"/.exec(tag)?.[1]).filter(Boolean));
}

/** What scripts load later: they name it by its file. */
function laterOf(own) {
  const all = new Set(own);
  for (const file of all) {
    for (const [, name] of read(file.slice(1)).matchAll(/"(static\/chunks\/[^"]+)"/g)) all.add(`/_next/${name}`);
  }
  return new Set([...all].filter((file) => !own.has(file)));
}

/** Every page of the export: its address, its own scripts and styles, and what these load later. */
export const PAGES = readdirSync(OUT, { recursive: true })
  .filter((name) => name === '404.html' || (name.endsWith('index.html') && !/^(404|_not-found)\//.test(name)))
  .map((file) => {
    const own = ownOf(file);
    const address = file === '404.html' ? '/nowhere/' : `/${file.replace(/index\.html$/, '')}`;
    return { address, own, later: laterOf(own), title: /<title>([^<]*)/.exec(read(file))?.[1].replace('&amp;', '&') };
  });

/** What browsers of today load, anywhere in the export, also to go from page to page. */
export const NAMED = new Set(
  readdirSync(OUT, { recursive: true })
    .filter((name) => /\.(html|txt|js)$/.test(name))
    .flatMap((name) => read(name).match(/static\/chunks\/[\w.~-]+\.(?:js|css)/g) ?? [])
    .map((name) => `/_next/${name}`)
    .filter((name) => !read('index.html').includes(`"${name}" noModule`)),
);
