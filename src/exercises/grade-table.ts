import type { Numbers, TableExercise } from './exercise.ts';
import { gradeAsked } from './grade-number.ts';
import type { NumericVerdict } from './grade-number.ts';

export interface TableVerdict {
  readonly kind: 'table';
  readonly right: boolean;
  /** Whether there is a number in every cell. */
  readonly complete: boolean;
  readonly cells: Readonly<Record<string, NumericVerdict>>;
}

/** Judges what was typed into the cells, by their ids, each cell on its own. */
export function gradeTable<N extends Numbers>(
  { cells }: TableExercise<N>,
  numbers: N,
  texts: Readonly<Record<string, string>>,
): TableVerdict {
  const verdicts = cells.map((cell) => [cell.id, gradeAsked(cell, numbers, texts[cell.id] ?? '')] as const);
  return {
    kind: 'table',
    right: verdicts.every(([, { kind }]) => kind === 'right'),
    complete: verdicts.every(([, { kind }]) => kind !== 'unreadable'),
    cells: Object.fromEntries(verdicts),
  };
}
