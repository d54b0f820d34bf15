import { runInNewContext } from 'node:vm';
import type { CallOutcome } from '#exercises/code/grade-code.ts';
import type { CodeTest } from '#exercises/code/code-test.ts';

/** Runs a program of the book's own, in JavaScript, on all tests, as the sandbox would. */
export function runProgram(source: string, functionName: string, tests: readonly CodeTest[]): CallOutcome[] {
  const run = runInNewContext(`${source}\n;(args) => JSON.stringify(${functionName}(...JSON.parse(args)))`);
  return tests.map(({ args }) => ({ value: JSON.parse(run(JSON.stringify(args))) }));
}
