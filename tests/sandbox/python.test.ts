import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { pythonLiteral, startPython } from '#sandbox/interpreters/python.ts';
import type { Value } from '#sandbox/outcome.ts';

const file = createRequire(import.meta.url).resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm');

/** Runs a program and calls its `f`; only programs that end, since nobody takes MicroPython away here. */
async function run(source: string, ...calls: Value[][]) {
  const bytes = readFileSync(file);
  const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const interpret = await startPython(wasm, file);
  let output = '';
  const ended = interpret({ source, functionName: 'f', calls }, (text) => (output += text));
  return { ended, output };
}

it.each<[string, unknown]>([
  ['def f(x): return [x, (1, 2), {"a": None, 2: True}]', { value: [2.5, [1, 2], { 2: true, a: null }] }],
  ['def f(x): return [float("nan"), -0.0, float("inf"), -1e400]', { value: ['NaN', '-0', 'Infinity', '-Infinity'] }],
  ['def f(x): return [2 ** 53 - 1, 2 ** 60, 10 ** 400]', { value: [9007199254740991, 2 ** 60, 'Infinity'] }],
  ['def f(x): return "NaN"', { value: "'NaN" }],
  ['def f(x): pass', { refused: 'nothing' }],
  ['def f(x): return {1, 2}', { refused: 'not-data' }],
  ['def f(x): return "x" * 200000', { refused: 'large' }],
  ['def f(x): return [0] * 20000', { refused: 'large' }],
  ['def f(x):\n  a = []\n  a.append(a)\n  return a', { refused: 'circle' }],
  ['def f(x):\n  a = []\n  for i in range(50): a = [a]\n  return a', { refused: 'deep' }],
  ['\ndef f(x):\n  return 1 / 0', { error: 'ZeroDivisionError: divide by zero', line: 3 }],
])('%s gives what it should', async (source, result) => {
  expect((await run(source, [2.5])).ended).toEqual({ status: 'done', results: [result] });
});

it.each([
  ['\n\nlet x', { status: 'error', message: 'SyntaxError: invalid syntax', line: 3 }],
  ['import js', { status: 'error', message: "ImportError: no module named 'js'", line: 1 }],
  ['from jsffi import to_js', { status: 'error', message: "ImportError: no module named 'jsffi'", line: 1 }],
  ['import uctypes', { status: 'error', message: "ImportError: no module named 'uctypes'", line: 1 }],
  ['f = 3', { status: 'missing' }],
  ['def f(x): return "x" * 10 ** 9', { status: 'memory' }],
])('%j ends as it should', async (source, ended) => {
  expect((await run(source, [1])).ended).toEqual(ended);
});

it('the program sees none of what serves it', async () => {
  const { output } = await run('print(sorted(globals()), "한글")');
  expect(output).toBe("['__name__'] 한글\n");
});

it('arguments are written so that Python reads the same numbers', async () => {
  const values = [
    NaN,
    Infinity,
    -Infinity,
    -0,
    0.1 + 0.2,
    5e-324,
    1.7976931348623157e308,
    1e21,
    '"\'\\\n한글',
    null,
    true,
  ];
  const { ended } = await run('f = lambda x: x', [[...values, { a: [1] }]]);
  const wire = ['NaN', 'Infinity', '-Infinity', '-0', ...values.slice(4, 8), `'${String(values[8])}`, null, true];
  expect(ended).toEqual({ status: 'done', results: [{ value: [...wire, { a: [1] }] }] });
  expect(pythonLiteral([-0, NaN])).toBe('[-0.0,nan]');
});
