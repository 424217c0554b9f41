import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('Dependabot looks into each folder with a lock file', () => {
  const asked = [...readFileSync('../.github/dependabot.yml', 'utf8').matchAll(/package-ecosystem: npm\s+directory: (\S+)/g)].map(([, folder]) => folder);
  const folders = ['.', ...readdirSync('.')].filter((folder) => existsSync(join(folder, 'package-lock.json')));

  expect(folders.length).toBeGreaterThan(1);
  expect(asked.sort()).toEqual(folders.map((folder) => join('/frontend', folder).replace(/\/$/, '')).sort());
});
