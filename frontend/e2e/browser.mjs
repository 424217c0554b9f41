// Says which browser the tests are run in, or what to install.
import { findChromium } from './support/chromium.mjs';

const found = findChromium();
if (!found) {
  console.error('there is no chromium, chromium-browser or google-chrome on the path, and CHROMIUM names none.');
  process.exit(1);
}
console.log(found);
