// Runs bin/deploy in a copy of what it needs, with a sam and an aws that only note what they were called with.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withPolicy } from './csp.mjs';

const ADDRESS = 'https://d111.cloudfront.net';
const KEY = 'pk_test_51AbcdefghijklmnopqrstuV';
const NOTING = `#!/bin/sh
echo "$(basename "$0") $*" >> "$CALLS"
case "$*" in
*describe-stacks*) cat "$STACK" ;;
*" s3://shop/config.json "*) cp "$3" "$CALLS.config" ;;
*parameter-overrides*) sed -i.old "s|http://localhost:8080|${ADDRESS}|" "$STACK" ;;
esac
`;
const exported = JSON.parse(readFileSync('public/config.json', 'utf8'));

// A whole run starts five programs of Node, which may take its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root;

function stack(parameters = {}) {
  const all = { StorefrontOrigin: ADDRESS, StripePublishableKey: KEY, ShopCurrency: 'JPY', ...parameters };
  const outputs = { StorefrontAddress: ADDRESS, StorefrontBucket: 'shop', DistributionId: 'E1', Issuer: 'https://id.test/pool', ClientId: 'client1' };
  writeFileSync(
    join(root, 'stack.json'),
    JSON.stringify({
      Stacks: [
        {
          Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
          Parameters: Object.entries(all).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
        },
      ],
    }),
  );
}

function deploy(...wanted) {
  const { status, stderr, stdout } = spawnSync(join(root, 'bin/deploy'), wanted, {
    encoding: 'utf8',
    env: { PATH: join(root, 'path'), CALLS: join(root, 'calls'), STACK: join(root, 'stack.json'), TMPDIR: tmpdir() },
  });
  const calls = existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
  return { status, stderr, stdout, calls, uploads: calls.filter((call) => call.startsWith('aws s3')) };
}

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'souk-deploy-'));
  cpSync('../bin/deploy', join(root, 'bin/deploy'));
  cpSync('../samconfig.toml', join(root, 'samconfig.toml'));
  cpSync('bin', join(root, 'frontend/bin'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'frontend/node_modules'));
  write('frontend/out/config.json', JSON.stringify(exported));
  write('frontend/out/index.html', withPolicy('<head><meta charset="utf-8"/></head><script>start()</script>'));
  for (const tool of ['sam', 'aws']) {
    write(`path/${tool}`, NOTING);
    chmodSync(join(root, 'path', tool), 0o755);
  }
  const usual = ['bash', 'sh', 'env', 'sed', 'cat', 'cp', 'rm', 'mktemp', 'dirname', 'basename'];
  for (const tool of usual) symlinkSync(spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim(), join(root, 'path', tool));
  symlinkSync(process.execPath, join(root, 'path/node'));
  stack();
});

describe('deploying', () => {
  it('uploads what pages need before the pages, and forgets last', () => {
    const { status, stderr, stdout, calls, uploads } = deploy('dev');

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(calls[0]).toBe('sam deploy --config-env dev');
    expect(uploads.map((call) => call.split(' --')[0])).toEqual([
      'aws s3 sync frontend/out/_next/static s3://shop/_next/static',
      'aws s3 cp frontend/out s3://shop',
      'aws s3 cp frontend/out/404.html s3://shop/404.html',
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/config\.json$/),
      'aws s3 sync frontend/out s3://shop',
    ]);
    expect(calls.at(-1)).toBe('aws cloudfront create-invalidation --distribution-id E1 --paths /*');
    expect(stdout).toContain(`Deployed: ${ADDRESS}`);
  });

  it('keeps what is named by its contents for ever, and nothing else', () => {
    const [assets, ...pages] = deploy('dev').uploads;
    const deleting = pages.filter((call) => call.includes('--delete'));

    expect(assets).toContain('--cache-control public, max-age=31536000, immutable');
    for (const upload of pages) expect(upload).toContain('--cache-control public, max-age=0, s-maxage=86400, must-revalidate');
    expect(assets).not.toContain('--delete');
    expect(deleting).toEqual([expect.stringContaining('--exclude _next/static/* --exclude config.json --exclude 404.html')]);
  });

  it('tells the storefront what the stack is, and marks the page of what is not there', () => {
    const { uploads } = deploy('dev');

    expect(uploads.find((call) => call.includes('404.html s3'))).toContain('--metadata status=404');
    expect(JSON.parse(readFileSync(join(root, 'calls.config'), 'utf8'))).toEqual({
      apiBase: '',
      issuer: 'https://id.test/pool',
      clientId: 'client1',
      scope: 'openid souk/shop',
      publishableKey: KEY,
      currency: 'JPY',
      categories: exported.categories,
    });
  });

  it('tells a new stack where it is, once', () => {
    stack({ StorefrontOrigin: 'http://localhost:8080' });

    const first = deploy('dev');
    const second = deploy('dev');

    const told = 'sam deploy --config-env dev --parameter-overrides StorefrontOrigin=' + ADDRESS;
    expect(first.status).toBe(0);
    expect(first.calls.indexOf(told)).toBeLessThan(first.calls.indexOf(first.uploads[0]));
    expect(second.calls.filter((call) => call === told)).toHaveLength(1);
  });
});

describe('what is not deployed', () => {
  it.each([
    ['a stand-in for Stripe', () => write('frontend/out/config.json', JSON.stringify({ ...exported, stripeScript: 'http://localhost:8082/stripe.js' })), 'stripeScript must not be set'],
    ['a shop without a shelf', () => write('frontend/out/config.json', JSON.stringify({ ...exported, categories: [] })), 'categories must name at least one'],
    ['a page that would refuse its own script', () => write('frontend/out/index.html', '<script>start()</script>'), 'has 0 policies'],
    ['a stage that nobody described', () => write('samconfig.toml', ''), "no stage 'dev'"],
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
    ['without Stripe’s key for browsers', { StripePublishableKey: '' }, 'publishableKey must be set'],
    ['with the key of the stand-in', { StripePublishableKey: 'pk_test_local' }, 'publishableKey must be Stripe’s'],
    ['at an origin without its certificate', { StorefrontOrigin: 'https://shop.test' }, 'set CertificateArn too'],
  ])('%s nothing is uploaded', (_, parameters, reason) => {
    stack(parameters);

    const { status, stderr, uploads } = deploy('dev');

    expect(stderr).toContain(reason);
    expect(status).toBe(1);
    expect(uploads).toEqual([]);
  });

  it('looks only, when it is asked whether it could', () => {
    expect(deploy('--ready', 'dev')).toMatchObject({ status: 0, calls: [] });
    expect(deploy('--ready', 'nowhere').status).toBe(1);
  });
});
