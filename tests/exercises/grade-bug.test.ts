import { describe, expect, it } from 'vitest';
import type { BugExercise } from '#exercises/exercise.ts';
import { gradeBug } from '#exercises/grade-bug.ts';
import { given } from './helpers/numbers.ts';

const exercise: BugExercise = {
  id: 'ex-0-4',
  kind: 'bug',
  printed: () => given(),
  program: { javascript: ['a', 'b', 'c'], python: ['a', 'b', 'c'] },
  fault: { line: 2, mended: { javascript: 'B', python: 'B' } },
  reasons: ['too-early', 'sign', 'slope'],
  reason: 'sign',
  symptom: () => [],
};

describe('gradeBug', () => {
  it.each([
    [
      { line: 2, reason: 'sign' },
      { right: true, complete: true, line: true, reason: true },
    ],
    [
      { line: 3, reason: 'sign' },
      { right: false, complete: true, line: false, reason: true },
    ],
    [
      { line: 2, reason: 'slope' },
      { right: false, complete: true, line: true, reason: false, feedback: 'slope' },
    ],
    [
      { line: 1, reason: 'too-early' },
      { right: false, complete: true, line: false, reason: false, feedback: 'too-early' },
    ],
    [{ line: 2 }, { right: false, complete: false, line: true, reason: undefined }],
    [{ reason: 'sign' }, { right: false, complete: false, line: false, reason: true }],
    [{}, { right: false, complete: false, line: false, reason: undefined }],
  ])('judges %j', (found, verdict) => {
    expect(gradeBug(exercise, found)).toStrictEqual({ kind: 'bug', ...verdict });
  });
});
