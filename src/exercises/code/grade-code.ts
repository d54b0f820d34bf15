import type { CodeExercise, ExpectedQuantity, Numbers } from '../exercise.ts';
import type { CodeTest } from './code-test.ts';
import { readResult } from './read-result.ts';
import type { ReadNumber, ShapeProblem } from './read-result.ts';
import { slipsBehind } from './slips-behind.ts';
import type { SlipMatch } from './slips-behind.ts';

/** What came of one call: a value, the message of what was thrown, or why its result was not handed on. */
export type CallOutcome =
  { readonly value: unknown } | { readonly error: string; readonly line?: number } | { readonly refused: string };

/** The first quantity that is not what it should be. */
export interface Departure extends ExpectedQuantity {
  /** What came instead of `value`. */
  readonly given: number;
}

export type TestVerdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'departed'; readonly departure: Departure; readonly slips: readonly SlipMatch[] }
  | { readonly kind: 'shape'; readonly problem: ShapeProblem }
  | { readonly kind: 'threw'; readonly message: string; readonly line?: number }
  | { readonly kind: 'refused'; readonly refusal: string }
  /** The run ended before it came to this call. */
  | { readonly kind: 'not-run' };

export interface CodeVerdict {
  readonly kind: 'code';
  readonly right: boolean;
  /** Every call gave numbers to judge: an unfinished program is no attempt. */
  readonly complete: boolean;
  /** One for each test, in their order. */
  readonly tests: readonly TestVerdict[];
  /** The slip behind the wrong results, if they fit one; put as a question unless it alone explains every number of them. */
  readonly slip?: string;
  readonly certain?: boolean;
}

/** Results this near are right, relative to the value: programs add in other orders, and 1 − a loses digits where a is almost 1. */
const relativeTolerance = 1e-6;
const absoluteTolerance = 1e-12;

/** Judges the results of a run, call by call, against the engine's trace. Nothing the program says about itself counts. */
export function gradeCode<N extends Numbers>(
  exercise: CodeExercise<N>,
  tests: readonly CodeTest<N>[],
  outcomes: readonly CallOutcome[],
): CodeVerdict {
  const verdicts = tests.map(({ numbers }, n) => judge(exercise, numbers, outcomes[n]));
  const right = verdicts.every(({ kind }) => kind === 'passed');
  const complete = verdicts.every(({ kind }) => kind === 'passed' || kind === 'departed');
  return { kind: 'code', right, complete, tests: verdicts, ...commonSlip(exercise, verdicts) };
}

function judge<N extends Numbers>(exercise: CodeExercise<N>, numbers: N, outcome?: CallOutcome): TestVerdict {
  if (!outcome) return { kind: 'not-run' };
  if ('error' in outcome) {
    const { error, line } = outcome;
    return { kind: 'threw', message: error, ...(line !== undefined && { line }) };
  }
  if ('refused' in outcome) return { kind: 'refused', refusal: outcome.refused };
  const expected = exercise.expected(numbers);
  const given = readResult(outcome.value, expected);
  const first = given.findIndex((read, n) => !('value' in read && isSame(read.value, expected[n].value)));
  if (first === -1) return { kind: 'passed' };
  const read = given[first];
  if ('problem' in read) return { kind: 'shape', problem: read.problem };
  const isSlipAt = (way: readonly ExpectedQuantity[], n: number) => isGiven(given[n], way[n]);
  return {
    kind: 'departed',
    departure: { ...expected[first], given: read.value },
    slips: slipsBehind(exercise, numbers, { expected, first, isSlipAt }),
  };
}

function isGiven(read: ReadNumber, quantity: ExpectedQuantity): boolean {
  return 'value' in read && isSame(read.value, quantity.value);
}

function isSame(given: number, right: number): boolean {
  return Math.abs(given - right) <= absoluteTolerance + relativeTolerance * Math.abs(right);
}

/** The first slip of the exercise that fits all wrong results: wholly if there is one, else in the quantity that departs first. */
function commonSlip(
  { slips }: CodeExercise,
  verdicts: readonly TestVerdict[],
): Pick<CodeVerdict, 'slip' | 'certain'> | undefined {
  const departed = verdicts.filter((verdict) => verdict.kind === 'departed');
  if (departed.length === 0) return undefined;
  const fits = (id: string, wholly: boolean) =>
    departed.every(({ slips }) => slips.some((match) => match.slip === id && (match.whole || !wholly)));
  const whole = slips.filter(({ id }) => fits(id, true));
  const [found] = whole.length > 0 ? whole : slips.filter(({ id }) => fits(id, false));
  return found && { slip: found.id, certain: whole.length === 1 };
}
