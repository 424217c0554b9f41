import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fine, launch, visit, visitAs } from './support/browser.mjs';
import { MAIL, buy, call, eventually } from './support/shop.mjs';

const LETTERS = new URL('../../functions/mail/src/test/resources/letters/', import.meta.url);
const HOSTILE = '<img src=x onerror="document.title = 1">';

function mail(id, to, subject, kind) {
  const [html, text] = ['html', 'txt'].map((part) => readFileSync(new URL(`${kind}.${part}`, LETTERS), 'utf8'));
  return { id, to, subject, text, html, at: '2026-03-01T12:00:00Z' };
}

const ITEMS = [mail('m2', 'bob@example.com', HOSTILE, 'shipped'), mail('m1', 'alice@example.com', 'Order MKENN8VH is paid', 'ordered')];

describe('the inbox of the mail stand-in', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** The page of the stand-in with these mails, whatever the shop has sent. */
  async function open(items) {
    const { context, page, end } = await visit(browser);
    await context.route(`${MAIL}/messages**`, (route) => {
      const shown = items.find(({ id }) => route.request().url().includes(`/messages/${id}.html`));
      return shown ? route.fulfill({ contentType: 'text/html', body: shown.html }) : route.fulfill({ json: { items } });
    });
    await page.goto(MAIL);
    return { page, end };
  }

  it('says when there is nothing', async () => {
    const { page, end } = await open([]);
    await page.getByText('No mails yet.').waitFor();
    await fine(page, 'inbox, empty');
    await end();
  });

  it('finds the mails of an address, and shows one as HTML and as text', async () => {
    const { page, end } = await open(ITEMS);
    await page.getByText('2 mails').waitFor();
    await page.getByLabel('To').fill('alice');
    await page.getByText('1 mail', { exact: true }).waitFor();
    await page.getByRole('button', { name: /MKENN8VH is paid/ }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Thank you for your order' }).waitFor();
    await fine(page, 'inbox, a mail');
    await page.getByLabel('360 px').check();
    assert.equal((await page.locator('iframe').boundingBox()).width, 360);
    await page.getByLabel('Dark', { exact: true }).check();
    assert.match(await page.locator('iframe').getAttribute('src'), /look=dark$/);
    await page.getByLabel('Text', { exact: true }).check();
    await page.getByText('Total paid: €179.80').waitFor();
    assert.equal(await page.locator('iframe').isVisible(), false);
    await fine(page, 'inbox, a mail as text');
    await end();
  });

  it('shows what a mail says and runs nothing of it', async () => {
    const { page, end } = await open(ITEMS);
    await page.getByRole('button', { name: /onerror/ }).click();
    await page.getByRole('heading', { level: 2, name: HOSTILE }).waitFor();
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.title(), 'Mails of the shop');
    await end();
  });
});

/** Sold by Sam. */
const OWN = 'beech-rolling-pin';

describe('mails that can be stopped', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  it('are chosen in the account, and sellers choose more', async () => {
    const { page, faults, end } = await visitAs(browser, 'sam', '/account/mail/');
    await page.getByRole('checkbox', { name: /^Ask me for a review/ }).check();
    await page.getByRole('radio', { name: /^A mail for each order/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your choice is saved.').waitFor();
    await fine(page, 'mails that were chosen');
    await page.reload();
    assert.ok(await page.getByRole('checkbox', { name: /^Ask me for a review/ }).isChecked());
    assert.deepEqual(faults, []);
    await end();
    const bob = await visitAs(browser, 'bob', '/account/mail/');
    await bob.page.getByRole('checkbox', { name: /^Ask me for a review/ }).waitFor();
    assert.equal(await bob.page.getByRole('radio').count(), 0);
    await bob.end();
  });

  it('are stopped by the link of a mail, once somebody presses the button', async () => {
    const choice = () => call('sam', 'GET', '/api/users/mail');
    await buy('bob', { [OWN]: 1 });
    const inbox = () => fetch(`${MAIL}/messages?to=sam@example.com`).then((answer) => answer.json());
    const { items } = await eventually(inbox, (found) => found.items.some(({ subject }) => subject.startsWith('You sold')));
    const [link] = /\S+\/mail\/#\S+/.exec(items.find(({ subject }) => subject.startsWith('You sold')).text);
    const { page, faults, end } = await visit(browser);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Stop mails about what you sell?' }).waitFor();
    await fine(page, 'a link that stops mails');
    assert.equal((await choice()).sold, 'each');
    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await page.getByRole('heading', { name: 'They are stopped' }).waitFor();
    await fine(page, 'mails that are stopped');
    assert.equal((await choice()).sold, 'none');
    assert.deepEqual(faults, []);
    await end();
  });
});
