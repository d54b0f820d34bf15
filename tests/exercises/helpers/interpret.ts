import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '#exercises/exercise.ts';
import type { Program } from '#sandbox/interpreters/interpreter.ts';
import { startJavaScript } from '#sandbox/interpreters/javascript.ts';
import { startPython } from '#sandbox/interpreters/python.ts';
import type { CallResult, Value } from '#sandbox/outcome.ts';
import { readReply } from '#sandbox/reply.ts';
import type { Ended } from '#sandbox/reply.ts';

export const languages: readonly Language[] = ['javascript', 'python'];

const { resolve } = createRequire(import.meta.url);
const files: Readonly<Record<Language, string>> = {
  javascript: resolve('@jitl/quickjs-wasmfile-release-sync/wasm'),
  python: resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm'),
};

/** What a program that is read has, whatever it does. */
export const emptyFunction: Readonly<Record<Language, string>> = {
  javascript: 'function isRead() { return 1; }',
  python: 'def isRead():\n    return 1',
};

/** What the page hears of a program run in a fresh interpreter, without the frame around it; one at a time. */
export async function interpret(language: Language, program: Program): Promise<Ended<CallResult>> {
  const bytes = readFileSync(files[language]);
  const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const run = await (language === 'python' ? startPythonApart(wasm) : startJavaScript(wasm));
  const reply = readReply(JSON.stringify({ ended: run(program, () => undefined) }), program.calls.length);
  if (!reply || !('ended' in reply)) throw new Error('a reply that cannot be read');
  return reply.ended;
}

/** Python keeps its worker to itself and changes how WebAssembly is loaded there; JavaScript must be loaded here afterwards. */
async function startPythonApart(wasm: ArrayBuffer): ReturnType<typeof startPython> {
  const { instantiate, instantiateStreaming } = WebAssembly;
  try {
    return await startPython(wasm, files.python);
  } finally {
    Object.assign(WebAssembly, { instantiate, instantiateStreaming });
  }
}

/** The values all calls gave. @throws Error where one gave none */
export async function valuesOf(language: Language, program: Program): Promise<Value[]> {
  const ended = await interpret(language, program);
  if (ended.status !== 'done') throw new Error(JSON.stringify(ended));
  return ended.results.map((result) => {
    if (!('value' in result)) throw new Error(JSON.stringify(result));
    return result.value;
  });
}
