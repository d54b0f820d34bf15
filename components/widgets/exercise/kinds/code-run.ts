import type { Component } from 'svelte';
import { testsOf } from '#exercises/code/code-test.ts';
import type { CodeTest } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import type { CodeVerdict as Verdict } from '#exercises/code/grade-code.ts';
import { programOf } from '#exercises/code/program.ts';
import type { CodeExercise, Language } from '#exercises/exercise.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Result } from '#exercises/judged.ts';
import type { Locale } from '#i18n/locales.ts';
import type { RunOutcome } from '#sandbox/run-code.ts';
import type { Posed } from '../bench.ts';
import CodeResults from './CodeResults.svelte';
import CodeVerdict from './CodeVerdict.svelte';

/** A run that has ended: the tests it was put to, how it ended and what is to be said of it. */
export interface FinishedRun {
  readonly exercise: CodeExercise;
  readonly language: Language;
  readonly tests: readonly CodeTest[];
  readonly outcome: RunOutcome;
  /** Present if the calls were made. */
  readonly verdict?: Verdict;
  /** What it counts as; undefined for no attempt. */
  readonly result: Result | undefined;
  /** What shows it; fetched with the run. */
  readonly views: {
    readonly CodeVerdict: Component<{ run: FinishedRun; locale: Locale; feedback: (name: string) => Node }>;
    readonly CodeResults: Component<{ run: FinishedRun; locale: Locale }>;
  };
}

export interface Program {
  readonly language: Language;
  readonly source: string;
  readonly signal: AbortSignal;
  readonly onOutput: (text: string) => void;
}

/** The sandbox is a file of its own: it is attacked without the exercises around it. */
const sandbox = () => import('#sandbox/run-code.ts');

/** Runs a program on the tests of a variant. This file is all that only a run needs, so that nothing of it is fetched before. */
export async function runTests({ exercise, variant }: Posed<CodeExercise>, program: Program): Promise<FinishedRun> {
  const tests = testsOf(exercise, variant.seed);
  const calls = tests.map(({ args }) => args);
  const { source } = program;
  const { runCode } = await sandbox();
  const outcome = await runCode({ ...program, ...programOf(exercise, program.language, source), calls });
  const results = outcome.status === 'done' ? outcome.results.map((each) => ownLine(each, source)) : undefined;
  const verdict = results && gradeCode(exercise, tests, results);
  const { language } = program;
  return {
    exercise,
    language,
    tests,
    outcome: outcome.status === 'error' ? ownLine(outcome, source) : outcome,
    ...(verdict && { verdict }),
    result: verdict && resultOf(verdict),
    views: { CodeVerdict, CodeResults },
  };
}

/** A line is named only where the reader has it: an unfinished program is noticed behind its end, where lines of the book may follow. */
function ownLine<Fault extends object>(fault: Fault, source: string): Fault {
  if (!('line' in fault) || typeof fault.line !== 'number') return fault;
  return fault.line <= source.trimEnd().split('\n').length ? fault : { ...fault, line: undefined };
}
