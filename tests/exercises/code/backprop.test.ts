import { describe, expect, it } from 'vitest';
import { backprop } from '#content/chapters/05-hidden-layer/exercises/5-7.ts';
import { layersOf, numericalGradients } from '#engine';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { runProgram } from './run-model.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const source = `${backprop.model.javascript}
const logit = (a) => Math.log(a / (1 - a));`;

/** The model with one piece of it replaced. */
function changed(piece: string, by: string): string {
  expect(source).toContain(piece);
  return source.replace(piece, by);
}

function verdictOn(program: string, seed = 0) {
  const tests = testsOf(backprop, seed);
  return gradeCode(backprop, tests, runProgram(program, backprop.functionName, tests));
}

describe('5-7', () => {
  it('expects what central differences measure', () => {
    for (const { numbers } of seeds.slice(0, 20).flatMap((seed) => testsOf(backprop, seed))) {
      const { network, sample } = numbers.trace;
      const measured = { ...layersOf(numbers.trace), ...numericalGradients(network, sample) };
      for (const { path, name, value } of backprop.expected(numbers)) {
        const [key, l, j, i] = path as [string, number, number, number];
        if (key !== 'dW' && key !== 'db') continue;
        const number = key === 'dW' ? measured.dW[l][j * network.sizes[l - 1] + i] : measured.db[l][j];
        expect(Math.abs(value - number), name).toBeLessThan(1e-9);
      }
    }
  });

  it('is solved by its model, whatever the seed', () => {
    for (const seed of seeds) expect(verdictOn(source, seed).right, String(seed)).toBe(true);
  });

  it('shows networks of all its sizes', () => {
    for (const seed of seeds) {
      const shown = testsOf(backprop, seed).filter(({ kind }) => kind === 'visible');
      const sizes = shown.map(({ numbers }) => numbers.trace.network.sizes.join('-'));
      if (seed > 0) expect(new Set(sizes).size).toBe(3);
      else expect(sizes).toEqual(['2-2-1', '2-3-2', '3-2-2-1']);
    }
  });

  it('names every quantity after its place in the trace', () => {
    for (const { numbers } of testsOf(backprop, 1)) {
      for (const { name, value } of backprop.expected(numbers)) expect(numbers.value(name), name).toBe(value);
    }
  });

  it('keeps all slips in the order of what is expected', () => {
    for (const { numbers } of testsOf(backprop, 3)) {
      const names = backprop.expected(numbers).map(({ name }) => name);
      for (const { values } of backprop.slips) {
        for (const way of values(numbers)) expect(way.map(({ name }) => name)).toEqual(names);
      }
    }
  });

  it.each([
    ['no-bias', 'let z = b[l][j];', 'let z = 0;', 'a1_1'],
    ['no-activation', 'a[l][j] = sigmoid(z)', 'a[l][j] = z', 'a1_1'],
    ['M01', '* a[L][j] * (1 - a[L][j]);', ';', 'delta2_1'],
    ['M02', 'arriving * a[l][j] * (1 - a[l][j])', 'arriving', 'delta1_1'],
    ['M03', 'arriving * a[l][j] * (1 - a[l][j])', 'arriving * logit(a[l][j]) * (1 - logit(a[l][j]))', 'delta1_1'],
    ['M04', '(a[L][j] - y[j]) * a[L]', '(y[j] - a[L][j]) * a[L]', 'delta2_1'],
    ['M05', '** 2 / 2', '** 2', 'loss'],
    ['M05', '= (a[L][j] - y[j]) * a[L]', '= 2 * (a[L][j] - y[j]) * a[L]', 'delta2_1'],
    ['M06', 'W[l + 1][k][j] *', '(W[l + 1][k][j] - 0.1 * delta[l + 1][k] * a[l][j]) *', 'delta1_1'],
    ['M07', 'delta[l][j] * a[l - 1][i]', 'delta[l][j]', 'dw2_11'],
    ['M08', 'delta[l][j] * a[l - 1][i]', 'delta[l][j] * a[l - 1][(i + 1) % a[l - 1].length]', 'dw2_11'],
    ['M09', 'W[l + 1][k][j] *', 'W[l + 1][k][(j + 1) % a[l].length] *', 'delta1_1'],
    ['M10', 'W[l + 1][k][j] * delta', 'delta', 'delta1_1'],
    ['M11', 'arriving * a[l][j] * (1 - a[l][j])', 'arriving * sigmoid(a[l][j]) * (1 - sigmoid(a[l][j]))', 'delta1_1'],
    ['M12', 'arriving * a[l][j] * (1 - a[l][j])', 'arriving * (1 - a[l][j] ** 2)', 'delta1_1'],
    ['M21', 'arriving += W', 'arriving = W', 'delta1_1'],
    ['M25', 'W[l + 1][k][j] *', '(W[l + 1].length === a[l].length ? W[l + 1][j][k] : W[l + 1][k][j]) *', 'delta1_1'],
  ])('recognises %s', (slip, piece, by, first) => {
    const program = changed(piece, by);
    const verdict = verdictOn(program);
    expect(verdict).toMatchObject({ right: false, slip });
    const departed = verdict.tests.find(({ kind }) => kind === 'departed');
    expect(departed).toMatchObject({ departure: { name: first } });
    for (const seed of seeds.slice(0, 20)) expect(verdictOn(program, seed).slip, `seed ${seed}`).toBe(slip);
  });
});
