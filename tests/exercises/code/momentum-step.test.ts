import { describe, expect, it } from 'vitest';
import { momentumStep } from '#content/chapters/11-momentum/exercises/11-6.ts';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { runProgram } from './run-model.ts';

const seeds = Array.from({ length: 100 }, (_, seed) => seed);
const source = momentumStep.model.javascript;

/** The model with one piece of it replaced. */
function changed(piece: string, by: string): string {
  expect(source).toContain(piece);
  return source.replaceAll(piece, by);
}

function verdictOn(program: string, seed = 0) {
  const tests = testsOf(momentumStep, seed);
  return gradeCode(momentumStep, tests, runProgram(program, momentumStep.functionName, tests));
}

describe('11-6', () => {
  it('is solved by its model, whatever the seed', () => {
    for (const seed of seeds) expect(verdictOn(source, seed).right, String(seed)).toBe(true);
  });

  it.each([
    ['M28', 'ti + newV[i]', 'ti + eta * newV[i]'],
    ['M28', 'ti + newV[i]', 'ti - eta * newV[i]'],
    ['old-velocity', 'ti + newV[i]', 'ti + v[i]'],
    ['velocity-subtracted', 'ti + newV[i]', 'ti - newV[i]'],
    ['no-velocity', 'ti + newV[i]', 'ti - eta * g[i]'],
    ['M17', '- eta * g[i]', '+ eta * g[i]'],
    ['averaged', '- eta * g[i]', '- (1 - mu) * eta * g[i]'],
    ['velocity-kept-whole', 'mu * vi', 'vi'],
  ])('recognises %s', (slip, piece, by) => {
    for (const seed of seeds.slice(0, 20)) {
      expect(verdictOn(changed(piece, by), seed), `seed ${seed}`).toMatchObject({ right: false, slip });
    }
  });

  it('recognises the other convention', () => {
    const other = changed('- eta * g[i]', '+ g[i]').replace('ti + newV[i]', 'ti - eta * newV[i]');
    for (const seed of seeds.slice(0, 20)) {
      expect(verdictOn(other, seed), `seed ${seed}`).toMatchObject({ right: false, slip: 'other-convention' });
    }
  });
});
