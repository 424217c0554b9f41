// Runs bin/deploy in a copy of the needed files, with a fake sam and aws that only record their arguments.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withPolicy } from './csp.mjs';

const ADDRESS = 'https://d111.cloudfront.net';
const DOMAIN = 'd111.cloudfront.net';
const KEY = 'pk_test_51AbcdefghijklmnopqrstuV';
const LIVE_KEY = KEY.replace('test', 'live');
// The stack is a file. sam sets what it is told, unless its question is answered with no.
const NOTING = String.raw`#!/bin/sh
echo "$(basename "$0") $*" >> "$CALLS"
told() { echo "$1" | sed -n "s|.* $2=\"\([^\"]*\)\".*|\1|p"; }
case "$(basename "$0") $*" in
"$FAILING"*) echo "it does not work" >&2; exit 7 ;;
*put-delivery-destination*) echo arn:aws:logs:us-east-1:1:delivery-destination:d ;;
*describe-deliveries*) echo "$DELIVERIES" ;;
*describe-stacks*) cat "$STACK" || { echo "Stack with id souk-dev does not exist" >&2; exit 254; } ;;
*" s3://shop/config.json "* | *" s3://shop/sitemap.xml "* | *" s3://shop/robots.txt "*) cp "$3" "$CALLS.$(basename "$3")" ;;
"sam deploy"*)
    [ -z "$ANSWER_NO" ] || exit 0
    [ -f "$STACK" ] || cp "$STACK.new" "$STACK"
    for name in Release StorefrontOrigin; do
        value=$(told "$*" $name)
        [ -z "$value" ] || sed -i.old "s|\"$name\",\"ParameterValue\":\"[^\"]*\"|\"$name\",\"ParameterValue\":\"$value\"|" "$STACK"
    done ;;
esac
`;
const exported = JSON.parse(readFileSync('public/config.json', 'utf8'));

// A whole run starts five programs of Node, which may take its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

let root;

function stack(parameters = {}, { StackStatus = 'UPDATE_COMPLETE', file = 'stack.json' } = {}) {
  const all = { StorefrontOrigin: ADDRESS, StripePublishableKey: KEY, ShopCurrency: 'JPY', Release: 'before', ...parameters };
  const outputs = { StorefrontAddress: ADDRESS, DistributionDomain: DOMAIN, StorefrontBucket: 'shop', DistributionId: 'E1', DistributionArn: 'arn:aws:cloudfront::1:distribution/E1', AccessLogsBucket: 'logs', Issuer: 'https://id.test/pool', ClientId: 'client1' };
  writeFileSync(
    join(root, file),
    JSON.stringify({
      Stacks: [
        {
          StackStatus,
          Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
          Parameters: Object.entries(all).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
        },
      ],
    }),
  );
}

/** A stage that was never deployed. */
function nothingYet() {
  rmSync(join(root, 'stack.json'));
  stack({ StorefrontOrigin: 'http://localhost:8080' }, { file: 'stack.json.new' });
}

function give(parameters, stage = 'dev') {
  const file = join(root, 'samconfig.toml');
  const [before, after] = readFileSync(file, 'utf8').split(`[${stage}.deploy.parameters]`);
  const given = after.replace(/parameter_overrides = .*/, `parameter_overrides = "${parameters}"`);
  writeFileSync(file, `${before}[${stage}.deploy.parameters]${given}`);
}

function deploy(...wanted) {
  return deployIn({}, ...wanted);
}

function deployIn(env, ...wanted) {
  const { status, stderr, stdout } = spawnSync(join(root, 'bin/deploy'), wanted, {
    encoding: 'utf8',
    env: { PATH: join(root, 'path'), CALLS: join(root, 'calls'), STACK: join(root, 'stack.json'), FAILING: 'nothing', TMPDIR: tmpdir(), ...env },
  });
  const calls = existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
  const sent = calls.filter((call) => call.startsWith('sam deploy'));
  return { status, stderr, stdout, calls, sent, uploads: calls.filter((call) => call.startsWith('aws s3 ')) };
}

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'souk-deploy-'));
  cpSync('../bin/deploy', join(root, 'bin/deploy'));
  cpSync('../samconfig.toml', join(root, 'samconfig.toml'));
  give(`LogRetentionDays=7 StripePublishableKey=${KEY}`);
  give(`StripePublishableKey=${LIVE_KEY}`, 'prod');
  write('template.yaml', 'Resources:\n  Code:\n    CodeUri: code\n');
  write('code/shop.jar', 'built');
  cpSync('bin', join(root, 'frontend/bin'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'frontend/node_modules'));
  write('frontend/out/config.json', JSON.stringify(exported));
  write('frontend/out/robots.txt', 'User-agent: *\nDisallow: /account/\n');
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
    expect(calls.findIndex((call) => call.startsWith('sam deploy --config-env dev '))).toBeLessThan(calls.indexOf(uploads[0]));
    expect(uploads.map((call) => call.split(' --')[0])).toEqual([
      'aws s3 sync frontend/out/_next/static s3://shop/_next/static',
      'aws s3 cp frontend/out s3://shop',
      'aws s3 cp frontend/out/404.html s3://shop/404.html',
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/config\.json$/),
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/sitemap\.xml$/),
      expect.stringMatching(/^aws s3 cp \S+ s3:\/\/shop\/robots\.txt$/),
      'aws s3 sync frontend/out s3://shop',
    ]);
    expect(calls.at(-5)).toBe('aws cloudfront create-invalidation --distribution-id E1 --paths /*');
    expect(stdout).toContain(`Deployed: ${ADDRESS}`);
  });

  it('keeps what is named by its contents for ever, and nothing else', () => {
    const [assets, ...pages] = deploy('dev').uploads;
    const deleting = pages.filter((call) => call.includes('--delete'));

    expect(assets).toContain('--cache-control public, max-age=31536000, immutable');
    for (const upload of pages) expect(upload).toContain('--cache-control public, max-age=0, s-maxage=86400, must-revalidate');
    expect(assets).not.toContain('--delete');
    expect(deleting).toEqual([expect.stringContaining('--exclude _next/static/* --exclude 404.html --exclude config.json --exclude sitemap.xml --exclude robots.txt')]);
  });

  it('tells the storefront what the stack is, and marks the page of what is not there', () => {
    const { uploads } = deploy('dev');

    expect(uploads.find((call) => call.includes('404.html s3'))).toContain('--metadata status=404');
    expect(JSON.parse(readFileSync(join(root, 'calls.config.json'), 'utf8'))).toEqual({
      apiBase: '',
      origin: ADDRESS,
      issuer: 'https://id.test/pool',
      clientId: 'client1',
      scope: 'openid souk/shop',
      publishableKey: KEY,
      currency: 'JPY',
      categories: exported.categories,
    });
    expect(robots()).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
  });

  it('tells a new stack where it is, once', () => {
    nothingYet();

    const first = deploy('dev');
    const second = deploy('dev');

    expect(first).toMatchObject({ stderr: '', status: 0 });
    expect(first.sent).toHaveLength(2);
    expect(first.sent[0]).not.toContain('StorefrontOrigin');
    expect(first.sent[0]).toContain('DeletionProtection="false"');
    expect(first.sent[1]).toContain('DeletionProtection="true"');
    expect(first.sent[1]).toContain(`StorefrontOrigin="${ADDRESS}"`);
    expect(first.calls.indexOf(first.sent[1])).toBeLessThan(first.calls.indexOf(first.uploads[0]));
    expect(release(first.sent[0])).not.toBe(release(first.sent[1]));
    expect(second.sent.slice(2)).toEqual([first.sent[1]]);
  });

  it('gives what samconfig.toml gives, and the release last', () => {
    expect(deploy('dev').sent).toEqual([
      expect.stringMatching(
        new RegExp(`^sam deploy --config-env dev --parameter-overrides LogRetentionDays="7" StripePublishableKey="${KEY}" DeletionProtection="true" CertificateArn="" StorefrontOrigin="${ADDRESS}" Release="[0-9a-f]{64}"$`),
      ),
    ]);
  });

  it('gives a domain of its own as it is', () => {
    const own = 'https://shop.test';
    give(`StripePublishableKey=${KEY} StorefrontOrigin=${own} CertificateArn=arn:aws:acm:us-east-1:1:certificate/1`);
    stack({ StorefrontAddress: own, StorefrontOrigin: own });

    const { sent, status } = deploy('dev');

    expect(status).toBe(0);
    expect(robots()).toContain(`Sitemap: ${own}/sitemap.xml`);
    expect(sent).toEqual([expect.stringContaining(`StorefrontOrigin="${own}" CertificateArn="arn:aws:acm:us-east-1:1:certificate/1" DeletionProtection="true" Release=`)]);
  });

  it('protects nothing until the first deployment has succeeded, also with a domain of its own', () => {
    const own = 'https://shop.test';
    give(`StripePublishableKey=${KEY} StorefrontOrigin=${own} CertificateArn=arn:aws:acm:us-east-1:1:certificate/1`);
    rmSync(join(root, 'stack.json'));
    stack({ StorefrontAddress: own, StorefrontOrigin: own }, { file: 'stack.json.new' });

    const { sent } = deploy('dev');

    expect(sent.map((call) => /DeletionProtection="(\w+)"/.exec(call)?.[1])).toEqual(['false', 'true']);
  });

  it('leaves a stage unprotected that is to be removed', () => {
    give(`DeletionProtection=false StripePublishableKey=${KEY}`);

    const { sent } = deploy('dev');

    expect(sent).toEqual([expect.stringContaining('DeletionProtection="false"')]);
    expect(sent[0]).not.toContain('DeletionProtection="true"');
  });

  it("switches on the distribution's access log once, without what could be secret", () => {
    const { calls } = deploy('dev');
    const logs = calls.slice(-4);

    expect(logs).toEqual([
      'aws logs put-delivery-source --name souk-dev-E1 --resource-arn arn:aws:cloudfront::1:distribution/E1 --log-type ACCESS_LOGS --region us-east-1 --output text',
      expect.stringContaining('destinationResourceArn=arn:aws:s3:::logs'),
      expect.stringContaining("describe-deliveries --query deliveries[?deliverySourceName=='souk-dev-E1'].id"),
      expect.stringMatching(/create-delivery .*--delivery-destination-arn arn:aws:logs:us-east-1:1:delivery-destination:d .*--record-fields date time c-ip /),
    ]);
    expect(logs[3]).not.toMatch(/query|ookie|eferer/);

    const again = deployIn({ DELIVERIES: 'abc' }, 'dev');

    expect(again.calls.at(-1)).toContain('describe-deliveries');
    expect(again.status).toBe(0);
  });

  it('reads a list of parameters, and values in quotes', () => {
    write('samconfig.toml', `[dev.deploy.parameters]\nstack_name = "souk-dev"\nparameter_overrides = [\n  "StripePublishableKey=${KEY}", # Stripe's\n  "ShopTimeZone='Europe/Berlin' AlarmEmail=\\"\\"",\n]\n`);

    expect(deploy('dev').sent).toEqual([expect.stringContaining(`StripePublishableKey="${KEY}" ShopTimeZone="Europe/Berlin" AlarmEmail="" DeletionProtection="true" CertificateArn=""`)]);
  });
});

const robots = () => readFileSync(join(root, 'calls.robots.txt'), 'utf8');

function release(call) {
  return /Release="(.*)"/.exec(call)[1];
}

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
