import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fine, launch, visit } from './support/browser.mjs';

/** Examples of every kind; a test of functions/mail keeps them as they are written now. */
const LETTERS = new URL('../../functions/mail/src/test/resources/letters/', import.meta.url);
const LOOKS = [[360, 'light'], [360, 'dark'], [900, 'light'], [900, 'dark']];
/** The ground of the storefront, light and dark. */
const GROUND = { light: 'rgb(252, 252, 250)', dark: 'rgb(17, 21, 19)' };

/** A mail client shows a letter within a page of its own, which has the landmarks. */
function frame() {
  const main = document.createElement('main');
  main.append(...document.body.childNodes);
  document.body.append(main);
}

describe('a letter', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  for (const file of readdirSync(LETTERS).filter((name) => name.endsWith('.html'))) {
    const kind = file.replace('.html', '');
    it(`of the kind ${kind} is readable on a phone and in the dark, and loads nothing`, async () => {
      const { context, page, end } = await visit(browser);
      const asked = [];
      await context.route('**/*', (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await page.setContent(readFileSync(new URL(file, LETTERS), 'utf8'));
      await page.evaluate(frame);
      await fine(page, `letter ${kind}`, LOOKS);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), GROUND[colorScheme]);
      }
      assert.deepEqual(asked, []);
      await end();
    });
  }
});
