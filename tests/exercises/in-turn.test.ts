import { expect, it } from 'vitest';
import { inTurn } from '#exercises/in-turn.ts';
import { lastSeed } from '#exercises/seed.ts';

it('inTurn gives the printed one first, then the next, round and round', () => {
  expect([0, 1, 2, 3, 4].map((seed) => inTurn(['a', 'b', 'c'], seed))).toEqual(['a', 'b', 'c', 'a', 'b']);
});

it.each([2, 3, 4, 5])('inTurn gives the twin of a seed another of %i', (count) => {
  const options = Array.from({ length: count }, (_, n) => n);
  for (let seed = 0; seed < 2 * count; seed++) {
    expect(inTurn(options, lastSeed + 1 + seed)).not.toBe(inTurn(options, seed));
  }
});

it('inTurn goes on to the last seed of a reader', () => {
  expect([lastSeed - 1, lastSeed, lastSeed + 1].map((seed) => inTurn([0, 1, 2, 3, 4], seed))).toEqual([3, 4, 1]);
});
