import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import type { CodeVerdict } from '#exercises/code/grade-code.ts';
import { programOf } from '#exercises/code/program.ts';
import type { CodeExercise, Language } from '#exercises/exercise.ts';
import type { Program } from '#sandbox/interpreters/interpreter.ts';
import type { CallResult } from '#sandbox/outcome.ts';
import type { Ended } from '#sandbox/reply.ts';
import { interpret } from './interpret.ts';

/** A program on all tests of a seed, as the sandbox runs it, and what is said of it if it came to its end. */
export async function runCodeExercise(
  exercise: CodeExercise,
  language: Language,
  text: string,
  seed: number,
): Promise<Ended<CallResult> & { verdict?: CodeVerdict }> {
  const tests = testsOf(exercise, seed);
  const calls = tests.map(({ args }) => args) as Program['calls'];
  const ended = await interpret(language, { ...programOf(exercise, language, text), calls });
  return ended.status === 'done' ? { ...ended, verdict: gradeCode(exercise, tests, ended.results) } : ended;
}
