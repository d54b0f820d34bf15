import { describe, expect, it } from 'vitest';
import type {
  BugExercise,
  CodeExercise,
  Exercise,
  FactorsExercise,
  NumericExercise,
  PredictExercise,
  SymbolicExercise,
  TableExercise,
} from '#exercises/exercise.ts';
import { feedbackNames, hasRightFeedback, wordIds } from '#exercises/words.ts';
import { coffee, given } from './helpers/numbers.ts';

const data = { id: 'ex-0-1', printed: () => given() };
const [first, second] = ['first', 'second'].map((id) => ({ id, values: () => [], forms: () => [] }));
const asked = { answer: () => 1, slips: [second, first, second] };

const numeric: NumericExercise = { ...data, ...asked, kind: 'numeric' };
const table: TableExercise = {
  ...data,
  kind: 'table',
  cells: [
    { ...asked, id: 'a', slips: [first] },
    { ...asked, id: 'b' },
  ],
};
const symbolic: SymbolicExercise = { ...data, kind: 'symbolic', key: () => 'x', names: {}, slips: [first] };
const factors: FactorsExercise = {
  ...data,
  kind: 'factors',
  options: ['x', 'y'],
  right: () => ['x'],
  feedbackOn: () => 'no-y',
  slips: ['no-y'],
};
const predict: PredictExercise = {
  ...data,
  kind: 'predict',
  form: { kind: 'choice', options: ['up', 'down'] },
  run: () => ({
    outcome: { kind: 'undecided' },
    rows: [
      { name: 'loss', before: 1, after: 0 },
      { name: 'w', after: 0 },
    ],
  }),
  feedbackOn: () => 'undecided',
  slips: ['same', 'undecided'],
};
const bug: BugExercise = {
  ...data,
  kind: 'bug',
  program: { javascript: [], python: [] },
  fault: { line: 1, mended: { javascript: '', python: '' } },
  reasons: ['M04', 'M06', 'M11'],
  reason: 'M06',
  symptom: () => [{ name: 'dw', given: 1, measured: 2 }],
};
const code: CodeExercise = {
  ...data,
  kind: 'code',
  functionName: 'f',
  starter: { javascript: '', python: '' },
  model: { javascript: '', python: '' },
  argumentsOf: () => [],
  expected: () => [],
  slips: [{ id: 'third', values: () => [] }],
  edgeCases: [],
};

const none = { Option: [], Step: [], Cell: [], Row: [] };

describe('the words of an exercise must have', () => {
  it.each<[Exercise, string[]]>([
    [numeric, ['second', 'first']],
    [table, ['first', 'second']],
    [symbolic, ['first']],
    [factors, ['no-y']],
    [coffee, ['empty-cup', 'cold', 'whole-beans']],
    [predict, ['same', 'undecided']],
    [bug, ['M04', 'M11']],
    [code, ['third']],
  ])('a feedback for each slip, once: $kind', (exercise, names) => {
    expect(feedbackNames(exercise)).toEqual(names);
  });

  it('something on a right answer, but in a prediction', () => {
    const all = [numeric, table, symbolic, factors, coffee, bug, code];
    expect(all.map((exercise) => hasRightFeedback(exercise))).toEqual(all.map(() => true));
    expect(hasRightFeedback(predict)).toBe(false);
  });

  it.each<[Exercise, object]>([
    [numeric, {}],
    [symbolic, {}],
    [code, {}],
    [table, { Cell: ['a', 'b'] }],
    [factors, { Option: ['x', 'y'] }],
    [bug, { Option: ['M04', 'M06', 'M11'], Row: ['dw'] }],
    [coffee, { Step: ['boil', 'grind', 'brew', 'pour'] }],
    [predict, { Option: ['up', 'down'], Row: ['loss', 'w'] }],
    [{ ...predict, form: { kind: 'sign' } }, { Row: ['loss', 'w'] }],
  ])('the parts its data name: $kind', (exercise, ids) => {
    expect(wordIds(exercise)).toEqual({ ...none, ...ids });
  });
});
