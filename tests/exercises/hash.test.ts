import { expect, it } from 'vitest';
import { hash } from '#exercises/hash.ts';

// Test vectors of the authors, http://www.isthe.com/chongo/tech/comp/fnv/
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hash(%j) is FNV-1a', (text, value) => {
  expect(hash(text)).toBe(value);
});
