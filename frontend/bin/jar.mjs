import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

export const sha256Of = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What a jar has, from its central directory: the checksum (CRC-32) of each file by its path. Jars of more than 4 GB or 65,535 files are refused. */
export function entriesOf(file) {
  const bytes = readFileSync(file);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error(`${file} is no jar`);
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff) throw new Error(`${file} has too many files to read`);
  const entries = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = count; left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} has a broken directory`);
    const name = at + ENTRY_BYTES;
    const length = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', name, name + length);
    if (!path.endsWith('/')) entries.set(path, bytes.readUInt32LE(at + 16));
    at = name + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
