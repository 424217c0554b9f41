import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY, LIVE_KEY, deploy, deployIn, exported, give, root, stack, write } from './deploy-fixture.mjs';

describe('what is not deployed', () => {
  it.each([
    ['a stand-in for Stripe', () => write('frontend/out/config.json', JSON.stringify({ ...exported, stripeScript: 'http://localhost:8082/stripe.js' })), 'stripeScript must not be set'],
    ['a shop without categories', () => write('frontend/out/config.json', JSON.stringify({ ...exported, categories: [] })), 'categories must name at least one'],
    ['a page that would refuse its own script', () => write('frontend/out/index.html', '<script>start()</script>'), 'has 0 policies'],
    ['an unknown stage', () => write('samconfig.toml', ''), "no stage 'dev'"],
    ['a storefront that is not built', () => spawnSync('rm', ['-r', join(root, 'frontend/out')]), 'is not built'],
    ['without sam', () => spawnSync('rm', [join(root, 'path/sam')]), 'sam is not installed'],
    ['without aws', () => spawnSync('rm', [join(root, 'path/aws')]), 'aws is not installed'],
  ])('%s is refused before anything is called', (_, spoil, reason) => {
    spoil();

    const { status, stderr, calls } = deploy('dev');

    expect(stderr).toContain(reason);
    expect(status).toBe(1);
    expect(calls).toEqual([]);
  });

  it.each([
    ['without Stripe’s key for browsers', 'dev', () => give('LogRetentionDays=7'), 'set it in parameter_overrides'],
    ['with the key of the stand-in', 'dev', () => give('StripePublishableKey=pk_test_local'), 'must be Stripe'],
    ['with a live key', 'dev', () => give(`StripePublishableKey=${LIVE_KEY}`), 'dev WOULD TAKE REAL MONEY'],
    ['to buyers with a test key', 'prod', () => give(`StripePublishableKey=${KEY}`, 'prod'), 'prod WOULD TAKE NO MONEY'],
    ['at an origin without its certificate', 'dev', () => give(`StripePublishableKey=${KEY} StorefrontOrigin=https://shop.test`), 'belong together'],
    ['with a time zone that is none', 'dev', () => give(`StripePublishableKey=${KEY} ShopTimeZone=Europe/Atlantis`), "ShopTimeZone is 'Europe/Atlantis', which is no time zone"],
    ['with parameters that are not understood', 'dev', () => give('ParameterKey=A,ParameterValue=b'), 'must be "Name=value'],
    ['without anybody signed in', 'dev', () => write('path/aws', '#!/bin/sh\nexit 253\n'), 'does not know who you are'],
  ])('%s it is refused before anything is built', (_, stage, spoil, reason) => {
    spoil();

    const { status, stderr, sent } = deploy('--ready', stage);

    expect(stderr).toContain(reason);
    expect(status).toBe(1);
    expect(sent).toEqual([]);
  });

  it.each([[[]], [['dev', 'prod']], [['d.v']], [['--ready', 'dev', 'now']]])('%j is no stage', (wanted) => {
    expect(deploy(...wanted)).toMatchObject({ status: 1, calls: [] });
  });

  it('when the question is answered with no, the old storefront stays', () => {
    const { status, stderr, uploads } = deployIn({ ANSWER_NO: 'yes' }, 'dev');

    expect(stderr).toContain('souk-dev was not changed');
    expect(status).toBe(1);
    expect(uploads).toEqual([]);
  });

  it('after a first deployment that failed, it says where to read on', () => {
    stack({}, { StackStatus: 'ROLLBACK_COMPLETE' });

    const { status, stderr, sent } = deploy('dev');

    expect(stderr).toContain('When the first deployment fails');
    expect(status).toBe(1);
    expect(sent).toEqual([]);
  });

  it('when the stack cannot be asked, it is not taken for a new one', () => {
    const { status, stderr, sent } = deployIn({ FAILING: 'aws cloudformation describe-stacks' }, 'dev');

    expect(stderr).toContain('it does not work');
    expect(status).toBe(1);
    expect(sent).toEqual([]);
  });

  it.each(['sam deploy', 'aws s3 sync', 'aws cloudfront'])('when %s fails midway, it may be run again, and says so', (failing) => {
    const { status, stderr } = deployIn({ FAILING: failing }, 'dev');

    expect(stderr).toContain('Running it again is safe: make deploy STAGE=dev');
    expect(status).toBe(7);
    expect(deploy('dev')).toMatchObject({ status: 0, stderr: '' });
  });

  it('looks only, when it is asked whether it could', () => {
    expect(deploy('--ready', 'dev')).toMatchObject({ status: 0, calls: ['aws sts get-caller-identity'] });
    expect(deploy('--ready', 'prod').status).toBe(0);
    expect(deploy('--ready', 'nowhere').status).toBe(1);
  });
});
