import { Chamber } from './chamber.ts';
import type { Program } from './interpreters/interpreter.ts';
import { outerLimit, outputLimit } from './limits.ts';
import type { CallResult, Language, RunOutcome, RunRequest } from './outcome.ts';
import type { Ended } from './reply.ts';
import { asValue } from './wire.ts';

export type { CallResult, Language, Refusal, RunOutcome, RunRequest, Value } from './outcome.ts';

/** A chamber made ready beforehand, for each language that has been used. */
const ready = new Map<Language, Promise<Chamber>>();

/** Loads what a first run needs, so that it starts at once. Never throws. */
export async function loadSandbox(language: Language): Promise<void> {
  await prepare(language).catch(() => undefined);
}

/** A chamber is good for one run, so that it leaves the map with the run that takes it. */
function take(language: Language): Promise<Chamber> {
  const chamber = prepare(language);
  ready.delete(language);
  return chamber;
}

function prepare(language: Language): Promise<Chamber> {
  const chamber = ready.get(language) ?? Chamber.open(language);
  ready.set(language, chamber);
  chamber.catch(() => ready.delete(language));
  return chamber;
}

/** Runs a reader's program in the sandbox and calls its function. Never throws; ends within about two seconds once the sandbox is loaded. */
export async function runCode(request: RunRequest): Promise<RunOutcome> {
  const { language, source, functionName, calls, signal } = request;
  const printed = { output: '', cut: false, milliseconds: 0 };
  if (signal?.aborted) return { ...printed, status: 'stopped' };
  const stopped = new Promise<'stopped'>((resolve) => {
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const taken = take(language);
  const chamber = await Promise.race([taken.catch(() => 'unavailable' as const), stopped]);
  if (chamber === 'stopped' && !ready.has(language)) ready.set(language, taken);
  if (typeof chamber === 'string') return { ...printed, status: chamber };
  const since = performance.now();
  const print = (text: string): void => {
    const piece = text.slice(0, outputLimit - printed.output.length);
    if (piece.length < text.length) printed.cut = true;
    printed.output += piece;
    if (piece !== '') request.onOutput?.(piece);
  };
  try {
    const program: Program = { source, functionName, calls: calls.map((call) => call.map(asValue)) };
    const ended = await Promise.race([chamber.run(program, print, outerLimit[language]), stopped]);
    printed.milliseconds = performance.now() - since;
    return { ...printed, ...outcomeOf(ended) };
  } catch (error) {
    return { ...printed, status: 'error', message: String(error) };
  } finally {
    chamber.close();
    void loadSandbox(language);
  }
}

type Status = Ended<CallResult> | { status: 'stopped' | 'memory' };

function outcomeOf(ended: Ended<CallResult> | { status: 'broken' } | 'stopped'): Status {
  if (ended === 'stopped') return { status: 'stopped' };
  return ended.status === 'broken' ? { status: 'memory' } : ended;
}
