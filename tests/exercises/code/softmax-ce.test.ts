import { describe, expect, it } from 'vitest';
import { stableSoftmax } from '#content/chapters/08-loss-and-output/exercises/8-6.ts';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { runProgram } from './run-model.ts';

const seeds = Array.from({ length: 100 }, (_, seed) => seed);
const source = stableSoftmax.model.javascript;

/** The model with one piece of it replaced. */
function changed(piece: string, by: string): string {
  expect(source).toContain(piece);
  return source.replaceAll(piece, by);
}

function verdictOn(program: string, seed = 0) {
  const tests = testsOf(stableSoftmax, seed);
  return gradeCode(stableSoftmax, tests, runProgram(program, stableSoftmax.functionName, tests));
}

describe('8-6', () => {
  it('is solved by its model, whatever the seed', () => {
    for (const seed of seeds) expect(verdictOn(source, seed).right, String(seed)).toBe(true);
  });

  it.each([
    ['M04', 'gradient[k] -= 1;', 'gradient[k] -= 1; gradient.forEach((g, i) => (gradient[i] = -g));'],
    ['M14', '  gradient[k] -= 1;\n', ''],
    ['one-from-all', 'power / sum)', 'power / sum - 1)'],
    ['log-of-sum-alone', 'Math.log(sum) - (z[k] - most)', 'Math.log(sum) + most'],
    ['shift-kept', 'Math.log(sum) - (z[k] - most)', 'Math.log(sum) - z[k]'],
    ['log-not-negated', 'Math.log(sum) - (z[k] - most)', 'z[k] - most - Math.log(sum)'],
    ['probability-for-loss', 'Math.log(sum) - (z[k] - most)', 'powers[k] / sum'],
  ])('recognises %s', (slip, piece, by) => {
    const program =
      slip === 'one-from-all' ? changed(piece, by).replace('  gradient[k] -= 1;\n', '') : changed(piece, by);
    for (const seed of seeds.slice(0, 20)) {
      expect(verdictOn(program, seed), `seed ${seed}`).toMatchObject({ right: false, slip });
    }
  });

  it.each([
    ['without the shift', ' - most)', ')'],
    ['with the logarithm of a probability', 'Math.log(sum) - (z[k] - most)', '-Math.log(powers[k] / sum)'],
  ])('does not pass %s: what is left at the edges is no number', (_, piece, by) => {
    const { right, tests } = verdictOn(changed(piece, by));
    expect(right).toBe(false);
    // JSON, in which the results come back here, has null for what is not finite.
    expect(tests.filter(({ kind }) => kind === 'shape').length).toBeGreaterThan(0);
    expect(tests.filter(({ kind }) => kind === 'departed')).toEqual([]);
  });
});
