import { expect } from 'vitest';

/** `===` for each number: 0 and −0 are equal, NaN equals nothing. */
export function expectSame(actual: readonly number[][], expected: readonly number[][], what: string): void {
  expect(
    actual.map((row) => row.length),
    what,
  ).toEqual(expected.map((row) => row.length));
  const differs = (row: readonly number[], l: number): string[] =>
    row.flatMap((value, n) => (value === expected[l][n] ? [] : [`[${l}][${n}]: ${value}, not ${expected[l][n]}`]));
  expect(actual.flatMap(differs), what).toEqual([]);
}
