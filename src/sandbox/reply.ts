import { messageLimit, replyLimit } from './limits.ts';
import type { CallResult, Refusal } from './outcome.ts';
import { Budget, fromWire, Refused, type Wire } from './wire.ts';

/** A result on its way out of the worker. */
export type WireResult = { value: Wire } | { error: string; line?: number } | { refused: Refusal };

/** How the program ended, as the worker tells it. */
export type Ended<Result> =
  | { status: 'done'; results: Result[] }
  | { status: 'error'; message: string; line?: number }
  | { status: 'missing' | 'time' | 'memory' };

/** What a worker says, each as one JSON text. */
export type Reply<Result = CallResult> = { ready: true } | { printed: string } | { ended: Ended<Result> };

const refusals: readonly unknown[] = ['nothing', 'circle', 'deep', 'large', 'not-data'] satisfies Refusal[];
type Fields = Record<string, unknown>;

/** Reads a reply as if a stranger had written it; undefined for anything a worker of ours does not say. */
export function readReply(text: unknown, calls: number): Reply | undefined {
  if (typeof text !== 'string' || text.length > replyLimit) return undefined;
  const reply = parse(text);
  if (!isFields(reply)) return undefined;
  if (reply.ready === true) return { ready: true };
  if (typeof reply.printed === 'string') return { printed: reply.printed };
  const ended = isFields(reply.ended) ? readEnded(reply.ended, calls) : undefined;
  return ended && { ended };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEnded(ended: Fields, calls: number): Ended<CallResult> | undefined {
  const { status, results, message } = ended;
  if (status === 'missing' || status === 'time' || status === 'memory') return { status };
  if (status === 'error') {
    return typeof message === 'string'
      ? { status, message: message.slice(0, messageLimit), ...lineOf(ended) }
      : undefined;
  }
  if (status !== 'done' || !Array.isArray(results) || results.length !== calls) return undefined;
  const budget = new Budget();
  const read = results.map((result: unknown) => (isFields(result) ? readResult(result, budget) : undefined));
  return read.every((result) => result !== undefined) ? { status, results: read } : undefined;
}

function readResult(result: Fields, budget: Budget): CallResult | undefined {
  if (typeof result.error === 'string') return { error: result.error.slice(0, messageLimit), ...lineOf(result) };
  if (refusals.includes(result.refused)) return { refused: result.refused as Refusal };
  if (!Object.hasOwn(result, 'value')) return undefined;
  try {
    return { value: fromWire(result.value, budget) };
  } catch (error) {
    return { refused: error instanceof Refused ? error.refusal : 'not-data' };
  }
}

const lineOf = ({ line }: Fields): { line?: number } =>
  typeof line === 'number' && Number.isInteger(line) && line > 0 ? { line } : {};
