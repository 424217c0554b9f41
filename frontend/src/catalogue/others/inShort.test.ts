import { expect, it } from 'vitest';
import { inShort } from './inShort';

it.each([
  ['Stoneware, fired twice.', 23, 'Stoneware, fired twice.'],
  ['Stoneware, fired twice.', 22, 'Stoneware, fired …'],
  ['Stoneware, fired twice.', 16, 'Stoneware, fired …'],
  ['Stoneware, fired twice.', 15, 'Stoneware, …'],
  ['Stoneware', 5, 'Stone …'],
  ['One\n\n two', 20, 'One two'],
  ['🏺🏺🏺', 2, '🏺🏺 …'],
])('%j in %i characters begins with whole words', (text, most, short) => {
  expect(inShort(text, most)).toBe(short);
});
