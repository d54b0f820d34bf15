import { expect } from 'vitest';
import { wrongAnswers } from '#exercises/answers.ts';
import type {
  AskedNumber,
  BugExercise,
  FactorsExercise,
  NumericExercise,
  Numbers,
  OrderExercise,
  Prediction,
  PredictExercise,
  SymbolicExercise,
  TableExercise,
} from '#exercises/exercise.ts';
import { gradeBug } from '#exercises/grade-bug.ts';
import { gradeFactors } from '#exercises/grade-factors.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { gradeOrder, shuffledSteps } from '#exercises/grade-order.ts';
import { gradeTable } from '#exercises/grade-table.ts';
import { matches } from '#exercises/prediction.ts';
import { gradeSymbolic } from '#exercises/symbolic/grade-symbolic.ts';
import { variantOf } from '#exercises/variant.ts';
import type { Variant } from '#exercises/variant.ts';
import { feedbackNames } from '#exercises/words.ts';

/** What a reader types who gives the digits asked for, and one who gives all. */
function typedForms(value: number, from = 0): string[] {
  const ofChange = 2 - Math.floor(Math.log10(Math.abs(value - from)));
  return [from === 0 ? value.toPrecision(3) : value.toFixed(Math.max(0, ofChange)), String(value)];
}

/** The digits a reader gives of a number: of a count, all of them. */
function formsOf(asked: AskedNumber, value: number, from?: number): string[] {
  return asked.isCount ? [String(value), value.toFixed(1)] : typedForms(value, from);
}

/** The engine's answer is right; what each slip leads to is met with that slip, or with the first of those that are always one. */
function proveNumber(asked: AskedNumber, numbers: Numbers, what: string): void {
  const [key, from] = [asked.answer(numbers), asked.from?.(numbers)];
  const wrong = wrongAnswers(asked, numbers);
  if (asked.isCount) expect([key, ...wrong.map(({ value }) => value)].every(Number.isSafeInteger), what).toBe(true);
  for (const text of formsOf(asked, key, from)) {
    expect(gradeAsked(asked, numbers, text).kind, `${what}: ${text}`).toBe('right');
  }
  for (const { value } of wrong) {
    const same = wrong.filter((other) => Math.abs(other.value - value) <= 1e-12 * Math.abs(value));
    const [{ slip }] = same;
    for (const text of formsOf(asked, value, from)) {
      const verdict = gradeAsked(asked, numbers, text);
      expect(verdict, `${what}: ${text}`).toMatchObject({ kind: 'slip', slip });
      // In full, a number of two digits may be another one rounded.
      const certain = same.every((other) => other.slip === slip);
      if (Number(value.toPrecision(2)) !== value) expect(verdict, `${what}: ${text}`).toMatchObject({ certain });
    }
  }
}

export function proveNumeric(exercise: NumericExercise, variants: readonly Variant[]): void {
  for (const { numbers, seed } of variants) proveNumber(exercise, numbers, `seed ${seed}`);
}

export function proveTable(exercise: TableExercise, variants: readonly Variant[]): void {
  for (const { numbers, seed } of variants) {
    const texts = exercise.cells.map((cell) => [cell.id, formsOf(cell, cell.answer(numbers))[0]]);
    expect(gradeTable(exercise, numbers, Object.fromEntries(texts))).toMatchObject({ right: true, complete: true });
    for (const cell of exercise.cells) proveNumber(cell, numbers, `seed ${seed}, ${cell.id}`);
  }
}

/** The key is right, and each form of a slip is met with that slip alone. */
export function proveSymbolic(exercise: SymbolicExercise, variants: readonly Variant[]): void {
  for (const { numbers, seed } of variants) {
    const key = exercise.key(numbers);
    expect(gradeSymbolic(exercise, numbers, key), `seed ${seed}: ${key}`).toMatchObject({ right: true });
    for (const { id, forms } of exercise.slips) {
      for (const form of forms(numbers)) {
        const verdict = { right: false, slip: id, certain: true };
        expect(gradeSymbolic(exercise, numbers, form), `seed ${seed}: ${form}`).toMatchObject(verdict);
      }
    }
  }
}

/** Exactly the right options are right, each wrong one is met with its feedback, and every feedback is met under some seed. */
export function proveFactors(exercise: FactorsExercise, variants: readonly Variant[]): void {
  const met = new Set<string>();
  for (const { numbers } of variants) {
    const right = exercise.right(numbers);
    expect(exercise.options).toEqual(expect.arrayContaining([...right]));
    expect(gradeFactors(exercise, numbers, right.toReversed()).right).toBe(true);
    for (const option of right) {
      const others = right.filter((other) => other !== option);
      expect(gradeFactors(exercise, numbers, others)).toMatchObject({ right: false, wrong: [], missing: 1 });
    }
    for (const option of exercise.options.filter((each) => !right.includes(each))) {
      const feedback = exercise.feedbackOn(option, numbers);
      met.add(feedback);
      expect(gradeFactors(exercise, numbers, [...right, option])).toMatchObject({
        right: false,
        wrong: [{ option, feedback }],
        missing: 0,
      });
    }
  }
  expect([...met].sort()).toEqual([...exercise.slips].sort());
}

/** The listed order is right, no shuffled one is, and every feedback is met by moving one step. */
export function proveOrder(exercise: OrderExercise, variants: readonly Variant[]): void {
  const { steps } = exercise;
  expect(gradeOrder(exercise, steps).right).toBe(true);
  for (const { seed } of variants) expect(gradeOrder(exercise, shuffledSteps(exercise, seed)).right).toBe(false);
  const met = steps.flatMap((step) =>
    steps.flatMap((_, place) => {
      const moved = steps.filter((other) => other !== step).toSpliced(place, 0, step);
      return gradeOrder(exercise, moved).broken?.slip ?? [];
    }),
  );
  expect([...new Set(met)].sort()).toEqual(feedbackNames(exercise).sort());
}

/** Predictions a reader may make: the outcome, and many others. */
function predictionsOf({ form }: PredictExercise, outcomes: readonly Prediction[]): Prediction[] {
  const undecided: Prediction = { kind: 'undecided' };
  switch (form.kind) {
    case 'choice': {
      const single = form.options.map((option): Prediction => ({ kind: 'choice', options: [option] }));
      const others = outcomes.flatMap((outcome) => {
        if (outcome.kind !== 'choice' || !form.several) return [];
        return [[], ...form.options.map((option) => [...new Set([...outcome.options, option])])].map(
          (options): Prediction => ({ kind: 'choice', options }),
        );
      });
      return [undecided, ...single, ...others];
    }
    case 'sign':
      return [undecided, ...([-1, 0, 1] as const).map((sign): Prediction => ({ kind: 'sign', sign }))];
    case 'number':
      return [undecided, ...[-10, -1, -0.1, 0, 0.1, 1, 10].map((value): Prediction => ({ kind: 'number', value }))];
    case 'curve':
      return [undecided, ...[-1, 0, 1].map((y): Prediction => ({ kind: 'curve', heights: form.at.map(() => y) }))];
  }
}

/** A run gives numbers that can be shown, the outcome is what it is, and every feedback is met by some prediction. */
export function provePredict(exercise: PredictExercise, variants: readonly Variant[]): void {
  const outcomes = variants.map(({ numbers }) => exercise.run(numbers).outcome);
  const predictions = [...predictionsOf(exercise, outcomes.slice(0, 9)), ...outcomes.slice(0, 9)];
  const met = new Set<string>();
  variants.forEach(({ numbers }, n) => {
    const { outcome, rows } = exercise.run(numbers);
    expect(outcome).toEqual(outcomes[n]);
    expect(matches(exercise.form, outcome, outcome)).toBe('same');
    for (const { before, after } of rows) expect([before ?? 0, after].every(Number.isFinite)).toBe(true);
    for (const prediction of predictions) met.add(exercise.feedbackOn(prediction, numbers));
    met.add(exercise.feedbackOn(outcome, numbers));
    expect(exercise.feedbackOn({ kind: 'undecided' }, numbers)).toBe('undecided');
  });
  expect([...met].sort()).toEqual([...exercise.slips].sort());
}

/** Line and reason together are right, each wrong one is not, and the symptom shows under every seed. */
export function proveBug(exercise: BugExercise, variants: readonly Variant[]): void {
  const { fault, program, reason, reasons } = exercise;
  expect(reasons).toContain(reason);
  expect(gradeBug(exercise, { line: fault.line, reason }).right).toBe(true);
  for (const wrong of reasons.filter((each) => each !== reason)) {
    expect(gradeBug(exercise, { line: fault.line, reason: wrong })).toMatchObject({ right: false, feedback: wrong });
  }
  for (const [language, lines] of Object.entries(program)) {
    const mended = fault.mended[language as keyof typeof fault.mended];
    expect([mended, undefined]).not.toContain(lines[fault.line - 1]);
    lines.forEach((_, n) => {
      expect(gradeBug(exercise, { line: n + 1, reason }).right).toBe(n + 1 === fault.line);
    });
  }
  for (const { numbers } of variants) {
    const differing = exercise.symptom(numbers).filter(({ given, measured }) => Math.abs(given - measured) > 1e-6);
    expect(differing.length).toBeGreaterThan(0);
  }
}

/** Variants of the first seeds, the printed one among them. */
export function variantsOf(exercise: Parameters<typeof variantOf>[0], seeds: readonly number[]): Variant[] {
  return seeds.map((seed) => variantOf(exercise, seed));
}
