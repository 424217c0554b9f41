import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { releaseOf } from './release.mjs';

let root;
let given;

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'souk-release-'));
  write('template.yaml', 'Resources:\n  Code:\n    CodeUri: code\n  Jobs:\n    Location: jobs.yaml\n');
  write('jobs.yaml', 'Resources:\n  Code:\n    CodeUri: jobs\n');
  write('code/shop.jar', 'built');
  write('jobs/jobs.jar', 'built');
});

describe('a release', () => {
  it.each([
    ['code', () => write('code/shop.jar', 'built anew')],
    ['a file of code', () => write('code/lib/other.jar', '')],
    ['the template', () => write('template.yaml', 'Resources:\n  Code:\n    CodeUri: code/\n  Jobs:\n    Location: jobs.yaml\n')],
    ['a nested template', () => write('jobs.yaml', 'Resources:\n  Code:\n    CodeUri: jobs/\n')],
    ['code of a nested template', () => write('jobs/jobs.jar', 'built anew')],
    ['a parameter', () => (given[0] = 'ShopCurrency="JPY"')],
  ])('counts another release when %s is another, and the same when nothing is', (_, change) => {
    const count = () => releaseOf(join(root, 'template.yaml'), given);
    given = ['ShopCurrency="EUR"', 'StorefrontOrigin="http://localhost:8080"'];
    const first = count();
    const second = count();
    change();

    expect(second).toBe(first);
    expect(count()).not.toBe(first);
  });
});
