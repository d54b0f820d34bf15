export type Language = 'javascript' | 'python';

/** What may go into the sandbox and come out of it: plain data, numbers including NaN, ∞ and −∞. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** Why a result is not handed on: nothing returned, a circle, nested too deep, too much of it, or no plain data (a function, a promise …). */
export type Refusal = 'nothing' | 'circle' | 'deep' | 'large' | 'not-data';

/** What one call gave: its value, the message of what it threw (in the interpreter's English), or why its result is not handed on. */
export type CallResult = { value: Value } | { error: string; line?: number } | { refused: Refusal };

/** What was printed during a run; `cut` when there was more than is kept. */
interface Printed {
  output: string;
  cut: boolean;
  milliseconds: number;
}

/** How a run ended. */
export type RunOutcome = Printed &
  (
    | { status: 'done'; results: CallResult[] }
    /** The program does not start: a syntax error, or an exception outside the function. */
    | { status: 'error'; message: string; line?: number }
    /** The program runs, but defines no function of the name asked for. */
    | { status: 'missing' }
    | { status: 'time' | 'memory' | 'stopped' }
    /** The sandbox could not be loaded (no connection, a browser without WebAssembly). */
    | { status: 'unavailable' }
  );

export interface RunRequest {
  language: Language;
  source: string;
  functionName: string;
  /** The arguments of each call; the calls are made one after another in the same fresh interpreter. */
  calls: readonly (readonly unknown[])[];
  /** Ends the run at once, as `stopped`. */
  signal?: AbortSignal;
  /** Told each piece of output as it is printed. */
  onOutput?: (text: string) => void;
}
