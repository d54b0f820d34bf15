import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript';
import { memoryLimit, messageLimit } from '../limits.ts';
import type { Value } from '../outcome.ts';
import type { Ended, WireResult } from '../reply.ts';
import { type Interpreter, isName, type Program } from './interpreter.ts';
import { shutDoors } from './python-doors.ts';
import { pythonPrelude } from './python-prelude.ts';

type Call = (name: string, args: string) => string;
type MicroPython = Awaited<ReturnType<typeof loadMicroPython>>;

const file = 'program.py';

/** Python in MicroPython; `place`, where its WebAssembly lies, is asked for in Node alone. It does not stop itself. */
export async function startPython(wasm: ArrayBuffer, place?: string): Promise<Interpreter> {
  let print = (text: string): void => void text;
  const decoder = new TextDecoder();
  const options = {
    heapsize: memoryLimit / 4,
    pystack: 2 ** 16,
    linebuffer: false,
    stdout: (bytes: Uint8Array) => print(decoder.decode(bytes, { stream: true })),
    stderr: () => undefined,
    url: place ?? 'micropython.wasm',
  };
  const python = await withoutDoors(wasm, () => loadMicroPython(options));
  python.runPython(pythonPrelude);
  const call = python.globals.get('sandbox') as Call;
  python.globals.delete('sandbox');
  return (program, printer) => {
    print = printer;
    return runProgram(python, call, program);
  };
}

/** Lets MicroPython's loader meet our WebAssembly instead of the one it would fetch, and its imports with their doors shut. */
async function withoutDoors(wasm: ArrayBuffer, load: () => Promise<MicroPython>): Promise<MicroPython> {
  const { instantiate } = WebAssembly;
  const ours = (_: unknown, imports: unknown) => instantiate(wasm, shutDoors(imports as never) as never);
  const host = globalThis as unknown as { fetch?: unknown; proxy_js_ref: unknown[] };
  host.fetch ??= () => undefined;
  Object.assign(WebAssembly, { instantiate: ours, instantiateStreaming: ours });
  const python = await load();
  // The first of the objects Python may ask JavaScript for is the global one.
  host.proxy_js_ref[0] = Object.freeze(Object.create(null));
  return python;
}

function runProgram(python: MicroPython, call: Call, { source, functionName, calls }: Program): Ended<WireResult> {
  try {
    python.runPython(`exec(compile(${JSON.stringify(source)}, "${file}", "exec"))`);
  } catch (error) {
    const fault = faultOf(error);
    return isMemory(fault.error) ? { status: 'memory' } : { status: 'error', message: fault.error, line: fault.line };
  }
  if (!isName(functionName)) return { status: 'missing' };
  const results: WireResult[] = [];
  for (const args of calls) {
    const result = resultOf(() => call(functionName, pythonLiteral(args)));
    if ('missing' in result) return { status: 'missing' };
    if ('error' in result && isMemory(result.error)) return { status: 'memory' };
    results.push(result);
  }
  return { status: 'done', results };
}

function resultOf(call: () => string): WireResult | { missing: true } {
  try {
    return JSON.parse(call()) as WireResult | { missing: true };
  } catch (error) {
    return faultOf(error);
  }
}

const isMemory = (message: string): boolean => message.startsWith('MemoryError');

/** The last line of a traceback, and the last line of the program that it names. */
function faultOf(error: unknown): { error: string; line?: number } {
  const lines = (error instanceof Error ? error.message : String(error)).trimEnd().split('\n');
  const line = Number(lines.map((entry) => /File "program\.py", line (\d+)/.exec(entry)?.[1]).findLast(Boolean));
  return { error: lines.at(-1)!.slice(0, messageLimit), ...(line > 0 ? { line } : {}) };
}

/** A value as Python writes it; `nan` and `inf` are names the prelude knows. */
export function pythonLiteral(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(',')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${pythonLiteral(inner)}`);
  return `{${entries.join(',')}}`;
}

function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0.0' : String(value);
}
