import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Calls the AWS CLI as bin/deploy does, with its profile and region. Answers the JSON it prints, or null if it prints nothing. */
export async function aws(...words) {
  try {
    const { stdout } = await run('aws', [...words, '--output', 'json'], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim() === '' ? null : JSON.parse(stdout);
  } catch (failure) {
    // Not the message, which has the whole command: a password is in one of them.
    throw new Error(`aws ${words.slice(0, 2).join(' ')}: ${(failure.stderr || `it cannot be run (${failure.code})`).trim().split('\n').at(-1)}`);
  }
}
