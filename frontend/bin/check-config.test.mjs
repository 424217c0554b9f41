import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const good = { issuer: 'https://id.test', clientId: 'shop', publishableKey: 'pk_test_1', categories: [{ id: 'paper', name: 'Paper' }] };

function check(config) {
  const file = join(mkdtempSync(join(tmpdir(), 'souk-')), 'config.json');
  writeFileSync(file, JSON.stringify(config));
  return spawnSync(process.execPath, ['bin/check-config.mjs', file], { encoding: 'utf8' });
}

describe('a production config', () => {
  it('passes when it is whole', () => {
    expect(check(good).status).toBe(0);
  });

  it('may not load another script than Stripe’s', () => {
    const { status, stderr } = check({ ...good, stripeScript: 'http://localhost:8082/stripe.js' });

    expect(status).toBe(1);
    expect(stderr).toContain('stripeScript must not be set');
  });

  it.each([
    [undefined, 'at least one'],
    [[], 'at least one'],
    [[{ id: 'Paper & Desk', name: 'Paper' }], 'must have an id'],
    [[{ id: 'paper' }], 'and a name'],
    [[good.categories[0], good.categories[0]], 'the same id'],
  ])('has categories that sellers can list products in, and not %j', (categories, reason) => {
    expect(check({ ...good, categories }).stderr).toContain(reason);
  });

  it('names the issuer, the client and the key', () => {
    expect(check({}).stderr).toContain('issuer must be set');
  });
});
