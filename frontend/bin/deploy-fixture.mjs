// Runs bin/deploy in a copy of the needed files, with a fake sam and aws that only record their arguments.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, vi } from 'vitest';
import { withPolicy } from './csp.mjs';

export const ADDRESS = 'https://d111.cloudfront.net';
const DOMAIN = 'd111.cloudfront.net';
export const KEY = 'pk_test_51AbcdefghijklmnopqrstuV';
export const LIVE_KEY = KEY.replace('test', 'live');
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
export const exported = JSON.parse(readFileSync('public/config.json', 'utf8'));

// A whole run starts five programs of Node, which may take its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

/** The copy: another for each test. */
export let root;

export function stack(parameters = {}, { StackStatus = 'UPDATE_COMPLETE', file = 'stack.json' } = {}) {
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
export function nothingYet() {
  rmSync(join(root, 'stack.json'));
  stack({ StorefrontOrigin: 'http://localhost:8080' }, { file: 'stack.json.new' });
}

export function give(parameters, stage = 'dev') {
  const file = join(root, 'samconfig.toml');
  const [before, after] = readFileSync(file, 'utf8').split(`[${stage}.deploy.parameters]`);
  const given = after.replace(/parameter_overrides = .*/, `parameter_overrides = "${parameters}"`);
  writeFileSync(file, `${before}[${stage}.deploy.parameters]${given}`);
}

export function deploy(...wanted) {
  return deployIn({}, ...wanted);
}

export function deployIn(env, ...wanted) {
  const { status, stderr, stdout } = spawnSync(join(root, 'bin/deploy'), wanted, {
    encoding: 'utf8',
    env: { PATH: join(root, 'path'), CALLS: join(root, 'calls'), STACK: join(root, 'stack.json'), FAILING: 'nothing', TMPDIR: tmpdir(), ...env },
  });
  const calls = existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
  const sent = calls.filter((call) => call.startsWith('sam deploy'));
  return { status, stderr, stdout, calls, sent, uploads: calls.filter((call) => call.startsWith('aws s3 ')) };
}

export function write(file, text) {
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
