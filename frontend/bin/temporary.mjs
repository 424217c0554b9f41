// Set up before each file of the scripts' unit tests: whatever they and the scripts leave in the temporary folder goes when the file ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const usual = tmpdir();
const own = mkdtempSync(join(usual, 'souk-scripts-'));
// Node and mktemp look here, in this process and in those that it starts.
process.env.TMPDIR = own;

afterAll(() => {
  process.env.TMPDIR = usual;
  rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
