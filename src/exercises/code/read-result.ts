import type { ExpectedQuantity } from '../exercise.ts';

/** What is wrong with the form of a result, at a place in it. */
export interface ShapeProblem {
  /**
   * `no-record`: an object (in Python a dict) should stand here. `missing`: this key is not there. `no-list`: a list should stand here.
   * `length`: the list has another length. `no-number`: something else than a number stands here. `not-finite`: NaN or ±∞ does.
   */
  readonly kind: 'no-record' | 'missing' | 'no-list' | 'length' | 'no-number' | 'not-finite';
  /** The way from the result to the place; empty for the result itself. */
  readonly path: readonly (string | number)[];
  /** Of a list: how long it should be, and is. */
  readonly length?: { readonly expected: number; readonly given: number };
}

export type ReadNumber = { readonly value: number } | { readonly problem: ShapeProblem };

/** How long the list at each place must be, by the paths that lead into it. */
type Lengths = ReadonlyMap<string, number>;

/** The number of each quantity in a result, or what keeps it from being read. */
export function readResult(result: unknown, expected: readonly ExpectedQuantity[]): ReadNumber[] {
  const lengths = lengthsOf(expected);
  return expected.map(({ path }) => readNumber(result, path, lengths));
}

function readNumber(result: unknown, path: ExpectedQuantity['path'], lengths: Lengths): ReadNumber {
  let here = result;
  for (const [depth, key] of path.entries()) {
    const place = path.slice(0, depth);
    const problem = typeof key === 'string' ? recordProblem(here, place, key) : listProblem(here, place, lengths);
    if (problem) return { problem };
    here = (here as Record<string | number, unknown>)[key];
  }
  if (typeof here !== 'number') return { problem: { kind: 'no-number', path } };
  return Number.isFinite(here) ? { value: here } : { problem: { kind: 'not-finite', path } };
}

function recordProblem(here: unknown, path: ShapeProblem['path'], key: string): ShapeProblem | undefined {
  if (typeof here !== 'object' || here === null || Array.isArray(here)) return { kind: 'no-record', path };
  return Object.hasOwn(here, key) ? undefined : { kind: 'missing', path: [...path, key] };
}

function listProblem(here: unknown, path: ShapeProblem['path'], lengths: Lengths): ShapeProblem | undefined {
  if (!Array.isArray(here)) return { kind: 'no-list', path };
  const expected = lengths.get(path.join('/'))!;
  return here.length === expected ? undefined : { kind: 'length', path, length: { expected, given: here.length } };
}

function lengthsOf(expected: readonly ExpectedQuantity[]): Lengths {
  const lengths = new Map<string, number>();
  for (const { path } of expected) {
    for (const [depth, index] of path.entries()) {
      const place = path.slice(0, depth).join('/');
      if (typeof index === 'number') lengths.set(place, Math.max(lengths.get(place) ?? 0, index + 1));
    }
  }
  return lengths;
}
