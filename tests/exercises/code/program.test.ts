import { expect, it } from 'vitest';
import { programOf } from '#exercises/code/program.ts';
import type { CodeExercise } from '#exercises/exercise.ts';
import { given } from '../helpers/numbers.ts';

const exercise: CodeExercise = {
  id: 'ex-0-1',
  kind: 'code',
  printed: () => given(),
  functionName: 'f',
  starter: { javascript: '', python: '' },
  model: { javascript: '', python: '' },
  argumentsOf: () => [],
  expected: () => [],
  slips: [],
  edgeCases: [],
};

it('a program is run as it is, and its function called', () => {
  expect(programOf(exercise, 'python', 'def f(): pass')).toEqual({ source: 'def f(): pass', functionName: 'f' });
});

it('what stands between comes behind the program, in its language, and is called in its place', () => {
  const through = { functionName: 'g', source: { javascript: 'var g = f;', python: 'g = f' } };
  expect(programOf({ ...exercise, through }, 'python', 'def f(): pass')).toEqual({
    source: 'def f(): pass\ng = f',
    functionName: 'g',
  });
  expect(programOf({ ...exercise, through }, 'javascript', 'function f() {}').source).toBe(
    'function f() {}\nvar g = f;',
  );
});
