import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function check({ wants = {}, below = {}, overrides = {} }) {
  const root = mkdtempSync(join(tmpdir(), 'souk-'));
  const folder = join(root, 'tool');
  mkdirSync(folder);
  const about = { name: 'tool', version: '1.0.0', dependencies: { outer: '1.0.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...about, dependencies: { ...about.dependencies, ...wants }, overrides }));
  const packages = {
    '': about,
    'node_modules/outer': { version: '1.0.0', dependencies: below },
    'node_modules/inner': { version: '0.1.0' },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...about, lockfileVersion: 3, requires: true, packages }));
  return spawnSync(process.execPath, ['bin/check-locks.mjs', root], { encoding: 'utf8' });
}

describe('a lock file', () => {
  it('passes when it says all that is to be installed', () => {
    expect(check({ below: { inner: '0.1.0' } })).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails when a package below asks for what is latest', () => {
    const { status, stderr } = check({ below: { inner: 'latest' } });

    expect(status).toBe(1);
    expect(stderr).toContain('tool/package-lock.json');
    expect(stderr).toContain('"overrides"');
  });

  it('passes when an override says what latest is', () => {
    expect(check({ below: { inner: 'latest' }, overrides: { inner: '0.1.0' } })).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails when package.json asks for what it lacks', () => {
    expect(check({ below: { inner: '0.1.0' }, wants: { missing: '1.0.0' } }).status).toBe(1);
  });
});
