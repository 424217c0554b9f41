// Measures the scripts that each exported page loads, including those of the sign-in, and fails above the budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf as namedBy } from './late-scripts.mjs';

const OUT = 'out';
const KB = 1000;
const BUDGETS = {
  'index.html': 190,
  'cart/index.html': 190,
  'account/index.html': 190,
  'account/wishlist/index.html': 190,
  'account/reviews/index.html': 190,
  'account/addresses/index.html': 190,
  'account/data/index.html': 190,
  'account/mail/index.html': 190,
  'goodbye/index.html': 190,
  'mail/index.html': 190,
  'order/index.html': 190,
  'product/index.html': 215,
  'search/index.html': 205,
  'checkout/index.html': 235,
  'seller/index.html': 190,
  'sell/index.html': 205,
  'moderation/index.html': 205,
  'moderation/sellers/index.html': 205,
  'moderation/log/index.html': 205,
  'seller/sales/index.html': 320,
  'seller/profile/index.html': 320,
  'seller/returns/index.html': 320,
  'seller/listings/index.html': 320,
  'seller/listing/index.html': 320,
  'seller/orders/index.html': 320,
  'seller/order/index.html': 320,
  'seller/shipping/index.html': 320,
};
/** Words that only the sign-in's lazily loaded script holds. */
const SIGN_IN = 'code_challenge_method';
/** The chart, loaded when figures are shown. */
const CHART = 'recharts';

const weights = new Map();
function weigh(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(OUT, file)), { level: 6 }).length);
  return weights.get(file);
}

function scriptsOf(page) {
  return new Set(namedBy(readFileSync(join(OUT, page), 'utf8')).map((src) => src.slice(1)));
}

const chunks = readdirSync(join(OUT, '_next/static/chunks'), { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => `_next/static/chunks/${name}`);
const holding = (word) => chunks.filter((chunk) => readFileSync(join(OUT, chunk), 'utf8').includes(word));

let failed = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(join(OUT, page))) {
    console.error(`${page} was not exported`);
    failed = true;
    continue;
  }
  const scripts = scriptsOf(page);
  holding(SIGN_IN).forEach((chunk) => scripts.add(chunk));
  if (page === 'seller/sales/index.html') holding(CHART).forEach((chunk) => scripts.add(chunk));
  const size = [...scripts].reduce((sum, script) => sum + weigh(script), 0) / KB;
  const over = size > budget;
  failed ||= over;
  console.log(`${page.padEnd(30)} ${size.toFixed(1).padStart(7)} KB of ${budget}${over ? '  TOO MUCH' : ''}`);
}
if (failed) process.exit(1);
