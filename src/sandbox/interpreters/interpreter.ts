import type { Value } from '../outcome.ts';
import type { Ended, WireResult } from '../reply.ts';

/** What a worker is to run. */
export interface Program {
  source: string;
  functionName: string;
  calls: Value[][];
}

/** A language, started and fresh, for one run. It may throw where the machine itself gives way. */
export type Interpreter = (program: Program, print: (text: string) => void) => Ended<WireResult>;

/** Starts a language from the bytes of its WebAssembly. */
export type Start = (wasm: ArrayBuffer) => Promise<Interpreter>;

/** A name both languages take for a function. */
export const isName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);
