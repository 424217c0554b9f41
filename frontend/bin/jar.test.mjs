import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entriesOf, sha256Of } from './jar.mjs';

/** The directory of a jar is all that is read of it; its files may be anything. */
function jar(files, comment = '') {
  const directory = Buffer.concat(files.map(([path, checksum, extra = '']) => entry(path, checksum, extra)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(4, 16);
  end.writeUInt16LE(comment.length, 20);
  return saved(Buffer.concat([Buffer.from('data'), directory, end, Buffer.from(comment)]));
}

function entry(path, checksum, extra) {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt32LE(checksum, 16);
  head.writeUInt16LE(path.length, 28);
  head.writeUInt16LE(extra.length, 30);
  return Buffer.concat([head, Buffer.from(path), Buffer.from(extra)]);
}

function saved(bytes) {
  const file = join(mkdtempSync(join(tmpdir(), 'souk-')), 'lamps.jar');
  writeFileSync(file, bytes);
  return file;
}

it('reads the checksum of each file, and no folder', () => {
  expect(entriesOf(jar([['org/', 0], ['org/Lamp.class', 0xcafebabe, 'extra'], ['org/Shade.class', 7]], 'a comment'))).toEqual(
    new Map([
      ['org/Lamp.class', 0xcafebabe],
      ['org/Shade.class', 7],
    ]),
  );
});

it('refuses what is no jar', () => {
  expect(() => entriesOf(saved(Buffer.from('This is no jar, but long enough for one.')))).toThrow(/lamps\.jar is no jar/);
});

it('hashes the whole file', () => {
  expect(sha256Of(saved(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
