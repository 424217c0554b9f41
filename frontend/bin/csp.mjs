// Allows a page the inline scripts it was built with, by the hashes of their texts. The hashes change with each build and are
// too many for a header, so each page has its own; the distribution's header has the rest of the policy.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const HOSTS = ["'self'", 'https://js.stripe.com', 'https://*.js.stripe.com'];
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const IN_HEAD = /<script>[\s\S]*?<\/script>/i;
const OWN = /<meta http-equiv="Content-Security-Policy"[^>]*>/gi;

export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function policyOf(html) {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes]) => !/\ssrc=/i.test(attributes));
  return `script-src ${[...HOSTS, ...new Set(inline.map(([, , text]) => hashOf(text)))].join(' ')}`;
}

/**
 * The page with its policy before everything that could run; what stood there before goes. The inline script of the head comes
 * next: it says what did not load, so it has to listen before anything is asked for.
 */
export function withPolicy(html) {
  const bare = html.replace(OWN, '');
  if (!CHARSET.test(bare)) throw new Error('A page must begin with its charset.');
  const [boot] = IN_HEAD.exec(bare.slice(0, bare.indexOf('</head>'))) ?? [''];
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(bare)}"/>`;
  return bare.replace(boot, '').replace(CHARSET, (charset) => `${charset}${meta}${boot}`);
}

export function pagesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
