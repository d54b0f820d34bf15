import { describe, expect, it } from 'vitest';
import { forwardPass } from '#content/chapters/03-forward-pass/exercises/3-7.ts';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { runProgram } from './run-model.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const source = forwardPass.model.javascript;

/** The model with one piece of it replaced. */
function changed(piece: string, by: string): string {
  expect(source).toContain(piece);
  return source.replace(piece, by);
}

function verdictOn(program: string, seed = 0) {
  const tests = testsOf(forwardPass, seed);
  return gradeCode(forwardPass, tests, runProgram(program, forwardPass.functionName, tests));
}

describe('3-7', () => {
  it('is solved by its model, whatever the seed', () => {
    for (const seed of seeds) expect(verdictOn(source, seed).right, String(seed)).toBe(true);
  });

  it('shows networks of all its sizes', () => {
    for (const seed of seeds) {
      const shown = testsOf(forwardPass, seed).filter(({ kind }) => kind === 'visible');
      expect(new Set(shown.map(({ numbers }) => numbers.trace.network.sizes.join('-'))).size).toBe(3);
    }
  });

  it('names every quantity after its place in the trace', () => {
    for (const { numbers } of testsOf(forwardPass, 1)) {
      for (const { name, value } of forwardPass.expected(numbers)) expect(numbers.value(name), name).toBe(value);
    }
  });

  it('keeps all slips in the order of what is expected', () => {
    for (const { numbers } of testsOf(forwardPass, 3)) {
      const names = forwardPass.expected(numbers).map(({ name }) => name);
      for (const { values } of forwardPass.slips) {
        for (const way of values(numbers)) expect(way.map(({ name }) => name)).toEqual(names);
      }
    }
  });

  const inner = 'sum += W[l][j][i] * a[l - 1][i]';

  it.each([
    ['no-bias', 'let sum = b[l][j];', 'let sum = 0;', 'z1_1'],
    ['bias-per-sender', inner, 'sum += W[l][j][i] * a[l - 1][i] + (i > 0 ? b[l][j] : 0)', 'z1_1'],
    ['no-activation', 'a[l][j] = sigmoid(sum)', 'a[l][j] = sum', 'a1_1'],
    ['weighted-sums-sent', inner, 'sum += W[l][j][i] * (l > 1 ? z[l - 1][i] : x[i])', 'z2_1'],
    [
      'inputs-everywhere',
      'i < a[l - 1].length; i++) sum += W[l][j][i] * a[l - 1][i]',
      'i < x.length; i++) sum += W[l][j][i] * x[i]',
      'z2_1',
    ],
    ['output-not-activated', 'a[l][j] = sigmoid(sum)', 'a[l][j] = l < L ? sigmoid(sum) : sum', 'a2_1'],
  ])('recognises %s', (slip, piece, by, first) => {
    const program = changed(piece, by);
    const verdict = verdictOn(program);
    expect(verdict).toMatchObject({ right: false, slip });
    const departed = verdict.tests.find(({ kind }) => kind === 'departed');
    expect(departed).toMatchObject({ departure: { name: first } });
    for (const seed of seeds.slice(0, 20)) expect(verdictOn(program, seed).slip, `seed ${seed}`).toBe(slip);
  });
});
