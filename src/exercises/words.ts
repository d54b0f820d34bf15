import type { Exercise } from './exercise.ts';

/** Ids by which the words of an exercise are joined to its data, by the component that bears them. */
export interface WordIds {
  readonly Option: readonly string[];
  readonly Step: readonly string[];
  readonly Cell: readonly string[];
  readonly Row: readonly string[];
}

/** Names of the feedback the words must hold, in the order of the data, besides what is said on a right answer. */
export function feedbackNames(exercise: Exercise): string[] {
  return [...new Set(slipsOf(exercise))];
}

/** Whether the words say something on a right answer: a prediction is never right or wrong. */
export function hasRightFeedback({ kind }: Exercise): boolean {
  return kind !== 'predict';
}

/** The parts of an exercise that the words must name, each once: neither more nor fewer. */
export function wordIds(exercise: Exercise): WordIds {
  const none: WordIds = { Option: [], Step: [], Cell: [], Row: [] };
  switch (exercise.kind) {
    case 'factors':
      return { ...none, Option: exercise.options };
    case 'bug':
      return { ...none, Option: exercise.reasons, Row: exercise.symptom(exercise.printed()).map(({ name }) => name) };
    case 'order':
      return { ...none, Step: exercise.steps };
    case 'table':
      return { ...none, Cell: exercise.cells.map(({ id }) => id) };
    case 'predict': {
      const Option = exercise.form.kind === 'choice' ? exercise.form.options : [];
      return { ...none, Option, Row: exercise.run(exercise.printed()).rows.map(({ name }) => name) };
    }
    default:
      return none;
  }
}

function slipsOf(exercise: Exercise): readonly string[] {
  switch (exercise.kind) {
    case 'numeric':
    case 'symbolic':
    case 'code':
      return exercise.slips.map(({ id }) => id);
    case 'table':
      return exercise.cells.flatMap(({ slips }) => slips.map(({ id }) => id));
    case 'factors':
    case 'predict':
      return exercise.slips;
    case 'order':
      return exercise.constraints.map(({ slip }) => slip);
    case 'bug':
      return exercise.reasons.filter((reason) => reason !== exercise.reason);
  }
}
