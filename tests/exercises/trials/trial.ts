import type { BugExercise, Language, Numbers } from '#exercises/exercise.ts';
import type { Value } from '#sandbox/outcome.ts';

/** How the program of a bug exercise is tried: called with the numbers of a variant, it shows what the rows of the symptom say. */
export interface Trial<N extends Numbers = Numbers> {
  readonly exercise: BugExercise<N>;
  /** What the program is given, in both languages, and what calls it with plain data. */
  readonly around: Readonly<Record<Language, string>>;
  readonly functionName: string;
  argumentsOf(numbers: N): readonly Value[];
  /** The numbers of the symptom, row by row, out of what came back. */
  rowsOf(result: Value, numbers: N): readonly number[];
}

/** As printed, and with the faulty line mended. */
export function formsOf({ program, fault }: BugExercise, language: Language): readonly [string[], string[]] {
  const lines = [...program[language]];
  return [lines, lines.with(fault.line - 1, fault.mended[language])];
}
