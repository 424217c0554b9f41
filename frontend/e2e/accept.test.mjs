import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStack } from './support/aws/stack.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TEMPLATE = ['template.yaml', 'jobs.yaml'].map((each) => readFileSync(here(`../../${each}`), 'utf8')).join('\n');
const LOCAL = { shop: process.env.SOUK_URL, issuer: process.env.SOUK_ISSUER, stripe: process.env.SOUK_STRIPE, template: TEMPLATE };

/** The acceptance run of a stage, on the local shop behind programs and pages that answer as AWS does. */
describe('accepting a deployment', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'souk-accept-'));
    symlinkSync(here('support/aws/program.mjs'), join(folder, 'aws'));
  });
  after(() => rmSync(folder, { recursive: true }));

  async function accept(amiss = {}, { key = 'pk_test_local', patience = 20, stage = 'dev', stopAt } = {}) {
    const stack = await openStack({ ...LOCAL, ...amiss });
    const samconfig = join(folder, 'samconfig.toml');
    writeFileSync(samconfig, `[dev.deploy.parameters]\nstack_name = "souk-dev"\nparameter_overrides = "StripePublishableKey=${key}"\n`);
    const to = join(folder, 'report.md');
    rmSync(to, { force: true });
    const run = spawn(process.execPath, [here('../accept/main.mjs'), stage, '--samconfig', samconfig, '--patience', patience, '--report', to], {
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, STACK_STAND_IN: stack.address },
    });
    let said = '';
    for (const output of [run.stdout, run.stderr]) {
      output.on('data', (text) => {
        said += text;
        if (stopAt && said.includes(stopAt)) run.kill('SIGINT');
        // A second signal ends it at once.
        if (run.killed) stopAt = undefined;
      });
    }
    const status = await new Promise((resolve) => run.on('close', resolve));
    stack.close();
    return { status, said, users: [...stack.users.keys()], calls: stack.calls, report: () => readFileSync(to, 'utf8') };
  }

  it('passes on the local shop, and leaves nobody and nothing for sale behind', async () => {
    const { status, said, users, report } = await accept();

    assert.equal(status, 0, said);
    assert.deepEqual(users, []);
    assert.match(said, /ok {6}shopping: the webhook is heard/);
    assert.match(said, /ok {6}cleaning up: the product is archived/);
    assert.match(report(), /\| times \| Restore Duration \|[^|]*\| 1 starts, median 310.55 ms/);
    assert.match(report(), /0 failed\./);
  });

  it('fails when the shop does not hear of a payment, and cleans up all the same', async () => {
    const { status, said, users } = await accept({ unheard: true }, { patience: 2 });

    assert.equal(status, 1);
    assert.match(said, /FAILED {2}shopping: the webhook is heard: the order becomes Paid: expected Paid, saw Pending/);
    assert.match(said, /ok {6}cleaning up: the product is archived/);
    assert.match(said, /ok {6}cleaning up: the shopper is removed/);
    assert.deepEqual(users, []);
  });

  it('cleans up when somebody stops it', async () => {
    const { status, said, users } = await accept({}, { stopAt: 'a picture is uploaded' });

    assert.equal(status, 1);
    assert.match(said, /FAILED {2}journeys: goes to its end: expected yes, saw stopped/);
    assert.doesNotMatch(said, /edge:/);
    assert.deepEqual(users, []);
  });

  it('fails when a header is missing', async () => {
    const { status, said } = await accept({ without: 'content-security-policy' }, { patience: 20 });

    assert.equal(status, 1);
    assert.match(said, /FAILED {2}edge: a page has a policy that allows nothing by default/);
    assert.equal(said.match(/FAILED/g).length, 1, said);
  });

  it('calls nothing with a live key', async () => {
    const { status, said, calls } = await accept({}, { key: 'pk_live_51Abc' });

    assert.equal(status, 1);
    assert.match(said, /is no test key/);
    assert.deepEqual(calls, []);
  });

  it('makes nobody when the shop calls Stripe with a live key', async () => {
    const { status, said, calls } = await accept({ secret: 'sk_live_51Abc' });

    assert.equal(status, 1);
    assert.match(said, /no test key of Stripe/);
    assert.ok(calls.every((call) => !call.startsWith('cognito-idp')));
  });

  it('refuses a stage that samconfig.toml does not have', async () => {
    const { status, said, calls } = await accept({}, { stage: 'nowhere' });

    assert.deepEqual([status, calls], [1, []]);
    assert.match(said, /no stage 'nowhere'/);
  });
});
