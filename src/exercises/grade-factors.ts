import type { FactorsExercise, Numbers } from './exercise.ts';

export interface FactorsVerdict {
  readonly kind: 'factors';
  readonly right: boolean;
  /** Whether anything was picked. */
  readonly complete: boolean;
  /** What was picked wrongly, in the order of the options, with the name of the feedback on it. */
  readonly wrong: readonly { readonly option: string; readonly feedback: string }[];
  /** How many right ones were not picked. */
  readonly missing: number;
}

/** Judges a choice of options, in whatever order they were picked. */
export function gradeFactors<N extends Numbers>(
  exercise: FactorsExercise<N>,
  numbers: N,
  picked: readonly string[],
): FactorsVerdict {
  const right = exercise.right(numbers);
  const wrong = exercise.options
    .filter((option) => picked.includes(option) && !right.includes(option))
    .map((option) => ({ option, feedback: exercise.feedbackOn(option, numbers) }));
  const missing = right.filter((option) => !picked.includes(option)).length;
  return { kind: 'factors', right: wrong.length === 0 && missing === 0, complete: picked.length > 0, wrong, missing };
}
