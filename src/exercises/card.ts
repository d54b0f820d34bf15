import type { Exercise, ExerciseKind, Language } from './exercise.ts';
import type { PredictionForm } from './prediction.ts';

/** What a page hands on of an exercise before its data, which are functions, are fetched. */
export interface Card {
  readonly id: string;
  readonly kind: ExerciseKind;
  /** Whether there are other numbers than the printed ones. */
  readonly changes: boolean;
  /** Of a number: that it is a count. */
  readonly isCount?: true;
  /** Of a bug: that the rule done right stands beside the program, not central differences. */
  readonly against?: 'rule';
  /** Of a prediction. */
  readonly form?: PredictionForm;
  /** Of a program to be written. */
  readonly starter?: Readonly<Record<Language, string>>;
}

export function cardOf(exercise: Exercise): Card {
  const { id, kind, draw } = exercise;
  return {
    id,
    kind,
    changes: draw !== undefined,
    ...(kind === 'numeric' && exercise.isCount && { isCount: exercise.isCount }),
    ...(kind === 'bug' && exercise.against && { against: exercise.against }),
    ...(kind === 'predict' && { form: exercise.form }),
    ...(kind === 'code' && { starter: exercise.starter }),
  };
}
