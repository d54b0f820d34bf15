import { relativeError } from '#engine';
import type { Random } from '#engine';
import type { Numbers, TableExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** Below this a parameter has passed, in double precision. */
const threshold = 1e-6;

/** Relative errors on either side of the threshold, none of them next to it. */
const passing = [8.4e-11, 2.1e-10, 3.6e-9, 4e-7, 2e-7];
const failing = [3e-5, 0.002, 0.5, 0.03, 2];

/** How many of the others pass: never so many that a slip in counting leads to the same number. */
const passingOthers = [3, 1, 4] as const;
const others = 4;

/**
 * `g` and `gHat` of the first parameter, their `difference` and `relative` error, `larger`, which it is divided by, and the two `sizes`
 * added; `r2` … `r5`, the relative errors of the others; how many have `passed`, how many `failed`.
 */
function check(g: number, gHat: number, relatives: readonly number[]): Numbers {
  const all = [relativeError(g, gHat), ...relatives];
  const passed = all.filter((relative) => relative < threshold).length;
  return namedNumbers({
    g,
    gHat,
    difference: Math.abs(g - gHat),
    signed: (g - gHat) / Math.max(Math.abs(g), Math.abs(gHat)),
    larger: Math.max(Math.abs(g), Math.abs(gHat)),
    sizes: Math.abs(g) + Math.abs(gHat),
    relative: all[0],
    ...Object.fromEntries(relatives.map((relative, n) => [`r${n + 2}`, relative])),
    parameters: all.length,
    passed,
    failed: all.length - passed,
  });
}

/** Ten-thousandths: all numbers of the first parameter end after four decimals. */
const inTenThousandths = (whole: number): number => whole / 10_000;
const smallest = 120;
const largest = 980;
const differences = [2, 3, 4, 6, 8, 12, 15, 20];

/** g is below ĝ, so that a sign that was kept shows. */
function draw(random: Random, seed: number): Numbers {
  const size = smallest + Math.floor(random.next() * (largest - smallest));
  const g = random.pick([-1, 1]) * size;
  const gHat = g + random.pick(differences);
  const pass = inTurn(passingOthers, seed);
  const relatives = [...take(random, passing, pass), ...take(random, failing, others - pass)];
  return check(inTenThousandths(g), inTenThousandths(gHat), take(random, relatives, others));
}

function take(random: Random, from: readonly number[], count: number): number[] {
  const rest = [...from];
  return Array.from({ length: count }, () => rest.splice(rest.indexOf(random.pick(rest)), 1)[0]);
}

/**
 * 6-6: the relative error of one parameter, and how many of five pass the gradient check. A table rather than a number, so that passed or
 * failed, which is what a check is for, is judged too.
 */
export const passedOrFailed: TableExercise = {
  id: 'ex-6-6',
  kind: 'table',
  printed: () => check(0.0768, 0.077, [2.1e-10, 4e-7, 3e-5, 3.6e-9]),
  draw,
  cells: [
    {
      id: 'relative',
      answer: ({ value }) => value('relative'),
      slips: [
        { id: 'absolute-error', values: ({ value }) => [value('difference')] },
        { id: 'sum-below', values: ({ value }) => [value('difference') / value('sizes')] },
        { id: 'sign-kept', values: ({ value }) => [value('signed')] },
        { id: 'as-percent', values: ({ value }) => [100 * value('relative')] },
      ],
    },
    {
      id: 'passed',
      isCount: true,
      answer: ({ value }) => value('passed'),
      slips: [
        { id: 'wrongly-passed', values: ({ value }) => [value('passed') + 1] },
        { id: 'failed-counted', values: ({ value }) => [value('failed')] },
      ],
    },
  ],
};
