// Runs bin/beside-shop for a stack, with a fake aws that gives fixed answers.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

const AWS = `#!/bin/sh
case "$*" in
"configure get region") [ -n "$PROFILE_REGION" ] && echo "$PROFILE_REGION" ;;
*describe-stack-resource*souk-dev*Jobs*) echo nested-1 ;;
*describe-stack-resource*nested-1*SettleStaleOrders*) echo SettleStaleOrders-1 ;;
*describe-stack-resource*nested-1*IndexProducts*) echo IndexProducts-1 ;;
*get-function-configuration*SettleStaleOrders-1*) printf '{\\n    "ORDERS_TABLE": "orders-1"\\n}\\n' ;;
*get-function-configuration*IndexProducts-1*) printf '{\\n    "ORDERS_TABLE": "orders-1",\\n    "SEARCH_BUCKET": "files-1"\\n}\\n' ;;
esac
`;

vi.setConfig({ testTimeout: 60_000 });

function besideStack(env) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-beside-'));
  writeFileSync(join(folder, 'aws'), AWS);
  chmodSync(join(folder, 'aws'), 0o755);
  return spawnSync('../bin/beside-shop', ['souk-dev', 'sh', '-c', 'echo "$AWS_REGION $ORDERS_TABLE $SEARCH_BUCKET"'], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, AWS_ACCESS_KEY_ID: 'key', ...env },
  });
}

describe('the region beside a stack', () => {
  it.each([
    ['AWS_REGION', { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2', PROFILE_REGION: 'eu-west-3' }, 'eu-west-1'],
    ['AWS_DEFAULT_REGION', { AWS_DEFAULT_REGION: 'eu-west-2', PROFILE_REGION: 'eu-west-3' }, 'eu-west-2'],
    ['the profile', { AWS_REGION: '', AWS_DEFAULT_REGION: '', PROFILE_REGION: 'eu-west-3' }, 'eu-west-3'],
  ])('is that of %s', (_, env, region) => {
    expect(besideStack(env)).toMatchObject({ status: 0, stdout: `${region} orders-1 files-1\n` });
  });

  it('must be set', () => {
    const { status, stderr, stdout } = besideStack({});

    expect(stderr).toContain('no region is set');
    expect(status).toBe(1);
    expect(stdout).toBe('');
  });
});
