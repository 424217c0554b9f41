// Fails when `npm ci` of a lock file would not install, or would ask the registry what to install: a range such as `latest`
// below a dependency installs today and fails on the day of the next release. Nothing is installed and nothing is asked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = new Set(['.git', '.next', 'node_modules', 'out', 'target']);

function foldersWithLocks(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && !BUILT.has(entry.name));
  return [
    ...(entries.some((entry) => entry.name === 'package-lock.json') ? [folder] : []),
    ...below.flatMap((entry) => foldersWithLocks(join(folder, entry.name))),
  ];
}

// An empty cache: what this machine has installed before must not answer for the registry.
const cache = mkdtempSync(join(tmpdir(), 'souk-npm-'));
let failed = false;
try {
  for (const folder of foldersWithLocks(process.argv[2] ?? '.')) {
    const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--offline', '--cache', cache, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status === 0) continue;
    failed = true;
    console.error(`${join(folder, 'package-lock.json')} does not list everything to install:\n${stderr}`);
    if (stderr.includes('ENOTCACHED')) console.error('A package requires a range that is not locked: set its version in "overrides" of package.json.\n');
  }
} finally {
  rmSync(cache, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
