import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { startJavaScript } from '#sandbox/interpreters/javascript.ts';
import type { Value } from '#sandbox/outcome.ts';

const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');

async function run(source: string, calls: Value[][] = [[2]]) {
  const bytes = readFileSync(file);
  const interpret = await startJavaScript(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let output = '';
  const ended = interpret({ source, functionName: 'f', calls }, (text) => (output += text));
  return { ...ended, output };
}

/** The only call's result. */
async function resultOf(source: string, ...given: Value[]): Promise<unknown> {
  const ended = await run(source, given.length > 0 ? [given] : undefined);
  return ended.status === 'done' ? ended.results[0] : ended;
}

describe('JavaScript in the sandbox', () => {
  it('hands plain data on; numbers JSON does not know are spelled, and texts begin with a mark', async () => {
    const data = 'function f() { return [NaN, -0, 1 / 0, "a", null, true, { a: 1 }, new Float64Array([1.5])] }';
    expect(await resultOf(data)).toEqual({
      value: ['NaN', '-0', 'Infinity', "'a", null, true, { a: 1 }, [1.5]],
    });
  });

  it.each([
    ['function f() {}', 'nothing'],
    ['function f() { const a = []; a.push(a); return a }', 'circle'],
    ['function f() { let a = []; for (let i = 0; i < 50; i++) a = [a]; return a }', 'deep'],
    ['function f() { return "x".repeat(200000) }', 'large'],
    ['function f() { return f }', 'not-data'],
    ['async function f() { return 1 }', 'not-data'],
    ['function f() { return 1n }', 'not-data'],
    ['function f() { return { get a() { throw new Error("g") } } }', 'not-data'],
    ['function f() { return new Proxy([], { get() { throw 3 } }) }', 'not-data'],
  ])('%s is refused as %s', async (source, refused) => expect(await resultOf(source)).toEqual({ refused }));

  it.each([
    ['for (;;);', 'time'],
    ['try { for (;;); } catch {}', 'time'],
    ['function f() { return { get a() { for (;;); } } }', 'time'],
  ])('%s ends by time', async (source, status) => expect((await run(source)).status).toBe(status));

  it.each([
    'function f() { throw new TypeError("no") }',
    'function f() { return f() + 1 }',
    'function f() { let s = "x"; for (;;) s += s }',
  ])('%s is an error of that call', async (source) => {
    expect(await resultOf(source)).toEqual(expect.objectContaining({ error: expect.any(String) }));
  });

  it.each(['let = 3', 'x.y = 3', 'throw { get message() { for (;;); } }', 'import x from "y"'])(
    '%s ends without a result',
    async (source) => expect((await run(source)).status).not.toBe('done'),
  );

  it('is given data it may change', async () => {
    const source = 'function f(theta, net) { theta[0] += 1; net.b[0] = 5; net.c = 6; return [theta, net] }';
    expect(await resultOf(source, [2, 3], { b: [4] })).toEqual({ value: [[3, 3], { b: [5], c: 6 }] });
  });

  it('is given a __proto__ as data like any other', async () => {
    const given = JSON.parse('{ "__proto__": { "right": true } }') as Value;
    const source = 'function f(x) { return [x.right === undefined, Object.keys(x).length] }';
    expect(await resultOf(source, given)).toEqual({ value: [true, 1] });
  });

  it('says where a function of that name is missing', async () => {
    expect((await run('const g = 1')).status).toBe('missing');
  });

  it('has no door out of the interpreter', async () => {
    const doors = ['fetch', 'postMessage', 'self', 'importScripts', 'WebAssembly', 'setTimeout', 'process', 'require'];
    const source = `function f() { return [${doors.map((door) => `typeof ${door}`).join()}] }`;
    expect(await resultOf(source)).toEqual({ value: doors.map(() => "'undefined") });
  });

  it('is read by its own means, whatever the program overwrote', async () => {
    const source =
      'JSON.stringify = Array.isArray = Object.getPrototypeOf = () => 1; Array.prototype.map = null; function f() { return [[1], { a: 2 }] }';
    expect(await resultOf(source)).toEqual({ value: [[1], { a: 2 }] });
  });
});
