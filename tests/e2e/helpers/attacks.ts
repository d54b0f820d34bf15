import type { Language } from '#sandbox/run-code.ts';

export interface Attack {
  name: string;
  language: Language;
  source: string;
  /** What the run may end with: how, and the results where they are part of the point. The function is called once, with 2. */
  ends: { status: string | RegExp; results?: unknown[] };
}

const javascript = (name: string, source: string, status: string | RegExp, ...results: unknown[]): Attack => ({
  ...{ name, language: 'javascript', source },
  ends: { status, results: results.length > 0 ? results : undefined },
});

const python = (name: string, source: string, status: string | RegExp, ...results: unknown[]): Attack => ({
  ...javascript(name, source, status, ...results),
  language: 'python',
});

const doors = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'navigator', 'importScripts', 'indexedDB'],
  ...['caches', 'BroadcastChannel', 'Worker', 'SharedWorker', 'postMessage', 'self', 'window', 'parent', 'top'],
  ...['document', 'location', 'setTimeout', 'WebAssembly', 'MessageChannel', 'process', 'require'],
];
const shown = (value: unknown) => ({ value });
const used = /^(memory|time)$/;

export const attacks: Attack[] = [
  javascript('an endless loop', 'for (;;);', 'time'),
  javascript('an endless loop that catches everything', 'for (;;) { try { for (;;); } catch {} }', 'time'),
  javascript('an endless loop in the function', 'function f() { for (;;); }', 'time'),
  javascript('a regex bomb', `function f() { return /(a+)+$/.test('a'.repeat(40) + 'b') }`, 'time'),
  javascript('deep recursion', 'function f(n) { return f(n) + 1 }', 'done', {
    error: 'InternalError: stack overflow',
    line: 1,
  }),
  javascript('a memory bomb of lists', 'const a = []; for (;;) a.push([1, 2, 3]);', used),
  javascript('a memory bomb of buffers', 'const a = []; for (;;) a.push(new Float64Array(1e5));', used),
  javascript('an exploding string', `function f() { let s = 'x'; for (;;) s += s }`, 'done', {
    error: 'InternalError: string too long',
    line: 1,
  }),
  javascript('a huge sparse list', 'function f() { return new Array(2 ** 32 - 1) }', 'done', { refused: 'large' }),
  javascript(
    'a list that claims to be huge',
    'function f() { return new Proxy([], { get: (_, k) => k === "length" ? 1e9 : 0 }) }',
    'done',
    { refused: 'large' },
  ),
  javascript(
    'every way to the network and the page by its name',
    `function f() { return ${JSON.stringify(doors)}.filter((name) => name in globalThis) }`,
    'done',
    shown([]),
  ),
  javascript(
    'Function and eval as a way out',
    `function f() { return [Function('return typeof fetch')(), (0, eval)('typeof postMessage')] }`,
    'done',
    shown(['undefined', 'undefined']),
  ),
  javascript(
    'the constructor of a host function',
    `function f() { return console.log.constructor('return typeof Worker')() }`,
    'done',
    shown('undefined'),
  ),
  javascript(
    'import()',
    `let seen = 'nothing'; import('/sandbox/runner.html').then(() => (seen = 'loaded')); function f() { return seen }`,
    'done',
    shown('nothing'),
  ),
  javascript('import', `import x from 'data:text/javascript,1'`, 'error'),
  javascript(
    'a forged message to the page',
    `try { parent.postMessage({ ended: { status: 'done' } }, '*') } catch {} function f() { return typeof parent }`,
    'done',
    shown('undefined'),
  ),
  javascript(
    'prototype pollution',
    `Object.prototype.value = 'polluted'; Array.prototype.polluted = 1; function f() { return { a: [1] } }`,
    'done',
    shown({ a: [1] }),
  ),
  javascript(
    'an own __proto__ in the result',
    `function f() { return JSON.parse('{"__proto__": {"polluted": 1}, "a": 1}') }`,
    'done',
  ),
  javascript(
    'JSON, Array and Object overridden',
    `JSON.stringify = JSON.parse = () => '{"ended":1}'; Array.isArray = Object.getPrototypeOf = Object.keys = () => 1; Array.prototype.map = Array.prototype.push = null; function f(x) { return [[x], { a: 1 }] }`,
    'done',
    shown([[2], { a: 1 }]),
  ),
  javascript(
    'Symbol.iterator and then overridden',
    `Array.prototype[Symbol.iterator] = null; Object.prototype.then = () => { for (;;); }; function f(x) { return [x] }`,
    'done',
    shown([2]),
  ),
  javascript('huge output', `for (;;) console.log('x'.repeat(1000))`, 'time'),
  javascript('one huge line of output', `console.log('x'.repeat(1e6)); function f() { return 1 }`, 'done', shown(1)),
  javascript('output without end in tiny pieces', `for (;;) console.log('')`, 'time'),
  javascript('a circle', 'function f() { const a = []; a.push({ a }); return a }', 'done', { refused: 'circle' }),
  javascript(
    'a result nested without end',
    'function f() { let a = []; for (let i = 0; i < 1e4; i++) a = [a]; return a }',
    'done',
    { refused: 'deep' },
  ),
  javascript('a getter that never returns', 'function f() { return { get a() { for (;;); } } }', 'time'),
  javascript(
    'a proxy that never answers',
    'function f() { return new Proxy({}, { ownKeys() { for (;;); } }) }',
    'time',
  ),
  javascript('a promise that never resolves', 'function f() { return new Promise(() => {}) }', 'done', {
    refused: 'not-data',
  }),
  javascript('a thenable', 'function f() { return { then() {} } }', 'done', { refused: 'not-data' }),
  javascript('a symbol', 'function f() { return Symbol() }', 'done', { refused: 'not-data' }),
  javascript('a BigInt', 'function f() { return [1n] }', 'done', { refused: 'not-data' }),
  javascript('a function', 'function f() { return f }', 'done', { refused: 'not-data' }),
  javascript(
    'a faked verdict',
    `function f() { return { status: 'done', right: true, ended: { status: 'done' }, kind: 'right' } }`,
    'done',
    shown({ status: 'done', right: true, ended: { status: 'done' }, kind: 'right' }),
  ),
  javascript('an exception whose message never ends', 'throw { get message() { for (;;); } }', 'time'),
  javascript('an exception with a huge message', `function f() { throw new Error('x'.repeat(1e6)) }`, 'done'),
  javascript(
    'a flood of unresolved jobs',
    'function f() { const g = () => Promise.resolve().then(g); g(); return 1 }',
    'done',
    shown(1),
  ),
  python('an endless loop', 'while True: pass', 'time'),
  python(
    'an endless loop that catches everything',
    'while True:\n  try:\n    while True: pass\n  except: pass',
    'time',
  ),
  python('a regex bomb', 'import re\nre.match("(a+)+$", "a" * 40 + "b")', 'time'),
  python('deep recursion', 'def f(n): return f(n) + 1', 'done', {
    error: 'RuntimeError: maximum recursion depth exceeded',
    line: 1,
  }),
  python('a memory bomb', 'a = []\nwhile True: a.append([1, 2, 3])', used),
  python('an exploding string', 'def f(x): return "x" * 10 ** 9', used),
  python('an exploding number', 'def f(x): return 1 << 10 ** 9', used),
  python('a slow big power', 'def f(x): return 7 ** 7 ** 7 ** 7', used),
  python("__import__('js')", "def f(x): return str(__import__('js').fetch)", 'done', {
    error: "ImportError: no module named 'js'",
    line: 1,
  }),
  python(
    'import js with its guard removed',
    'import builtins\ndel builtins.__import__\nimport js\ndef f(x): return str(js.fetch)',
    'error',
  ),
  python(
    'jsffi with its guard removed',
    'import builtins\ndel builtins.__import__\nimport jsffi\njsffi.create_proxy(print).constructor',
    'error',
  ),
  python('attributes of the module js', 'import builtins\ndel builtins.__import__\nfrom js import self', 'error'),
  python(
    'raw memory',
    'import builtins\ndel builtins.__import__\nimport uctypes\nfor i in range(0, 1 << 22):\n  try:\n    uctypes.bytearray_at(i * 4, 4)[0] = 255\n  except: pass',
    /./,
  ),
  python('files', 'open("/x", "w").write("x" * 10 ** 6)', 'error'),
  python('leaving', 'import sys\nsys.exit()', 'error'),
  python('waiting for input', 'input()', /time|error/),
  python('asyncio, which needs JavaScript', 'import asyncio\nasync def g(): pass\nasyncio.run(g())', 'error'),
  python('huge output', 'while True: print("x" * 1000)', 'time'),
  python('a circle', 'def f(x):\n  a = []\n  a.append(a)\n  return a', 'done', { refused: 'circle' }),
  python(
    'builtins overridden',
    'import builtins\nbuiltins.type = builtins.str = builtins.any = builtins.len = lambda *a: 0\ndef f(x): return [x]',
    /done|error/,
  ),
  python(
    'a class that lies about itself',
    'class L(list):\n  def __len__(self): return 10 ** 9\ndef f(x): return L()',
    'done',
    { refused: 'not-data' },
  ),
  python('JSON written by hand', `def f(x): return '"}, {"value": 7'`, 'done', shown('"}, {"value": 7')),
  python('a generator without end', 'def f(x):\n  while True: yield x', 'done', { refused: 'not-data' }),
];
