import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
} from 'quickjs-emscripten-core';
import { interpreterLimit, memoryLimit, stackLimit } from '../limits.ts';
import type { Value } from '../outcome.ts';
import type { Ended, WireResult } from '../reply.ts';
import { Budget, Refused, toWire } from '../wire.ts';
import { GuestReader } from './guest-reader.ts';
import { isName, type Program, type Start } from './interpreter.ts';
import { printedLine } from './printed-line.ts';

const file = 'program.js';

/** JavaScript in QuickJS: no network, no clock but Date, no modules; stops itself after the limit. */
export const startJavaScript: Start = async (wasm) => {
  const quickjs = await newQuickJSWASMModuleFromVariant(
    newVariant(variant, { wasmBinary: wasm, wasmLocation: 'quickjs.wasm' }),
  );
  const runtime = quickjs.newRuntime({ memoryLimitBytes: memoryLimit, maxStackSizeBytes: stackLimit });
  const context = runtime.newContext();
  const reader = new GuestReader(context);
  return (program, print) => {
    let expired = false;
    const deadline = performance.now() + interpreterLimit;
    runtime.setInterruptHandler(() => (expired ||= performance.now() > deadline));
    addConsole(context, reader, print);
    const ended = runProgram(context, reader, program);
    return expired ? { status: 'time' } : ended;
  };
};

function runProgram(context: QuickJSContext, reader: GuestReader, program: Program): Ended<WireResult> {
  const { source, functionName, calls } = program;
  try {
    using started = context.evalCode(source, file);
    if (started.error) return failed(reader.fault(started.error, file));
    if (!isName(functionName)) return { status: 'missing' };
    // By its name, not off the global object: `const f = …` defines it as well.
    using found = context.evalCode(`typeof ${functionName} === 'function' ? ${functionName} : undefined`);
    if (found.error || context.typeof(found.value) !== 'function') return { status: 'missing' };
    const budget = new Budget();
    const results: WireResult[] = [];
    for (const call of calls) {
      const result = callFunction(context, reader, found.value, call, budget);
      if ('error' in result && isMemory(result.error)) return { status: 'memory' };
      results.push(result);
    }
    return { status: 'done', results };
  } catch (error) {
    return failed({ error: String(error) });
  }
}

const isMemory = (message: string): boolean => /^InternalError: out of memory/.test(message);

function failed({ error, line }: { error: string; line?: number }): Ended<WireResult> {
  return isMemory(error) ? { status: 'memory' } : { status: 'error', message: error, line };
}

function callFunction(
  context: QuickJSContext,
  reader: GuestReader,
  called: QuickJSHandle,
  call: readonly Value[],
  budget: Budget,
): WireResult {
  const values = call.map((value) => toGuest(context, value));
  using returned = context.callFunction(called, context.undefined, ...values);
  values.forEach((value) => value.dispose());
  if (returned.error) return reader.fault(returned.error, file);
  if (context.typeof(returned.value) === 'undefined') return { refused: 'nothing' };
  try {
    return { value: toWire(reader.read(returned.value, budget)) };
  } catch (error) {
    return error instanceof Refused ? { refused: error.refusal } : { error: String(error) };
  }
}

function toGuest(context: QuickJSContext, value: Value): QuickJSHandle {
  if (value === null) return context.null;
  if (typeof value === 'boolean') return value ? context.true : context.false;
  if (typeof value === 'number') return context.newNumber(value);
  if (typeof value === 'string') return context.newString(value);
  const made = Array.isArray(value) ? context.newArray() : context.newObject();
  for (const [key, inner] of Object.entries(value)) {
    using handle = toGuest(context, inner);
    // A defined property cannot be written to, and a set one named __proto__ is none.
    if (key === '__proto__') context.defineProp(made, key, { value: handle, configurable: true, enumerable: true });
    else context.setProp(made, Array.isArray(value) ? Number(key) : key, handle);
  }
  return made;
}

function addConsole(context: QuickJSContext, reader: GuestReader, print: (text: string) => void): void {
  using object = context.newObject();
  using log = context.newFunction('log', (...handles) => {
    print(printedLine(handles.map((handle) => reader.shown(handle))));
  });
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) context.setProp(object, name, log);
  context.setProp(context.global, 'console', object);
}
