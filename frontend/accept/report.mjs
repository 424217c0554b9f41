import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/** What was looked at, with what was expected and what was seen. */
export class Report {
  checks = [];
  calls = [];
  notes = [];

  /** A check: failed unless it is as expected. */
  check(area, what, expected, seen, isSo = expected === seen) {
    this.checks.push({ area, what, expected, seen, result: isSo ? 'ok' : 'FAILED' });
    console.log(`${isSo ? 'ok    ' : 'FAILED'}  ${area}: ${what}${isSo ? '' : `: expected ${expected}, saw ${seen}`}`);
    return isSo;
  }

  /** What may differ from the local cloud without being wrong. */
  compare(area, what, expected, seen, isSo = expected === seen) {
    this.checks.push({ area, what, expected, seen, result: isSo ? 'ok' : 'differs' });
  }

  skip(area, what, why) {
    this.checks.push({ area, what, expected: '', seen: why, result: 'skipped' });
    console.log(`skip    ${area}: ${what}: ${why}`);
  }

  /** Does a part; what it throws is a failed check, and the parts after it still run. */
  async part(area, work) {
    try {
      await work();
    } catch (failure) {
      this.check(area, 'goes to its end', 'yes', failure.message, false);
    }
  }

  of(result) {
    return this.checks.filter((each) => each.result === result);
  }

  get failed() {
    return this.of('FAILED').length > 0;
  }

  write(file, title) {
    const rows = (checks) => checks.map(({ area, what, expected, seen, result }) => [area, what, expected, seen, result]);
    const head = ['area', 'what', 'expected', 'seen', 'result'];
    const amiss = this.checks.filter(({ result }) => result !== 'ok');
    const text = [
      `# ${title}`,
      `${this.of('ok').length} as expected, ${this.of('differs').length} different, ${this.of('skipped').length} skipped, ${this.of('FAILED').length} failed.`,
      '## What differs from the local cloud',
      amiss.length === 0 ? 'Nothing.' : table(head, rows(amiss)),
      '## Every check',
      table(head, rows(this.checks)),
      '## Every call of the API, in order',
      table(['call', 'status', 'ms'], this.calls.map(({ call, status, ms }) => [call, status, ms])),
      ...this.notes,
      '',
    ].join('\n\n');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
