import type { CodeExercise, Language } from '../exercise.ts';

/** What the sandbox runs, and the function it calls. */
export interface Program {
  readonly source: string;
  readonly functionName: string;
}

/** The reader's program; what stands between it and the calls comes behind it, so that its lines keep their numbers. */
export function programOf(exercise: CodeExercise, language: Language, text: string): Program {
  const { functionName, through } = exercise;
  if (!through) return { source: text, functionName };
  return { source: `${text}\n${through.source[language]}`, functionName: through.functionName };
}
