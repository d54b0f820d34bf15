import { describe, expect, it } from 'vitest';
import { cardOf } from '#exercises/card.ts';
import type { BugExercise, CodeExercise, NumericExercise, PredictExercise } from '#exercises/exercise.ts';
import { coffee, given } from './helpers/numbers.ts';

const number: NumericExercise = {
  id: 'ex-0-2',
  kind: 'numeric',
  printed: () => given(),
  draw: () => given(),
  answer: () => 1,
  slips: [],
};

const prediction: PredictExercise = {
  id: 'ex-0-3',
  kind: 'predict',
  printed: () => given(),
  form: { kind: 'sign' },
  run: () => ({ outcome: { kind: 'sign', sign: 1 }, rows: [] }),
  feedbackOn: () => 'undecided',
  slips: ['undecided'],
};

const program: CodeExercise = {
  id: 'ex-0-4',
  kind: 'code',
  printed: () => given(),
  functionName: 'f',
  starter: { javascript: 'js', python: 'py' },
  model: { javascript: '', python: '' },
  argumentsOf: () => [],
  expected: () => [],
  slips: [],
  edgeCases: [],
};

const bug: BugExercise = {
  id: 'ex-0-5',
  kind: 'bug',
  printed: () => given(),
  program: { javascript: [], python: [] },
  fault: { line: 1, mended: { javascript: '', python: '' } },
  reasons: [],
  reason: '',
  symptom: () => [],
};

describe('the card of an exercise', () => {
  it('tells its kind, and whether its numbers can change', () => {
    expect(cardOf(coffee)).toEqual({ id: 'ex-0-1', kind: 'order', changes: false });
    expect(cardOf(number)).toEqual({ id: 'ex-0-2', kind: 'numeric', changes: true });
  });

  it('tells of a number that it is a count', () => {
    expect(cardOf({ ...number, isCount: true })).toEqual({
      id: 'ex-0-2',
      kind: 'numeric',
      changes: true,
      isCount: true,
    });
  });

  it('tells of a bug that it is held against the rule done right, and nothing of central differences', () => {
    expect(cardOf(bug)).toEqual({ id: 'ex-0-5', kind: 'bug', changes: false });
    expect(cardOf({ ...bug, against: 'rule' })).toEqual({ id: 'ex-0-5', kind: 'bug', changes: false, against: 'rule' });
  });

  it('tells of a prediction its form, of a program what it starts with', () => {
    expect(cardOf(prediction)).toEqual({ id: 'ex-0-3', kind: 'predict', changes: false, form: { kind: 'sign' } });
    const { starter } = program;
    expect(cardOf(program)).toEqual({ id: 'ex-0-4', kind: 'code', changes: false, starter });
  });
});
