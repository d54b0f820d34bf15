import type { Locator, Page } from '@playwright/test';
import { model } from '../../content/chapters/05-hidden-layer/exercises/backprop-programs.ts';
import { expect, test } from './helpers/test.ts';

type Language = keyof typeof model;

/** Programs that try to hang, to leave, or to lie. Each is put into the editor of exercise 5-7 and run. */
const attacks: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  javascript: {
    'endless loop': 'for (;;);',
    'endless loop that catches': 'for (;;) { try { for (;;); } catch {} }',
    'regular expression bomb': 'const f = /(a+)+$/.test("a".repeat(40) + "b"); function backprop() { return f; }',
    'deep recursion': 'function backprop() { return backprop() + 1; }',
    'memory bomb': 'const a = []; for (;;) a.push("x".repeat(100000) + a.length);',
    'array of 4 billion': 'function backprop() { return new Array(2 ** 32 - 1).fill(1); }',
    'string that doubles': 'let s = "x"; for (;;) s += s;',
    fetch: 'fetch("https://example.org/?" + 1); function backprop() {}',
    XMLHttpRequest: 'new XMLHttpRequest().open("GET", "/"); function backprop() {}',
    WebSocket: 'new WebSocket("wss://example.org"); function backprop() {}',
    importScripts: 'importScripts("/ko/"); function backprop() {}',
    'dynamic import': 'import("https://example.org/x.js"); function backprop() { return {}; }',
    'static import': 'import x from "/x.js"; function backprop() {}',
    'eval and Function': 'function backprop() { return Function("return this.postMessage({ right: true })")(); }',
    'forged message':
      'postMessage({ status: "done", results: [] }); parent.postMessage("right", "*"); function backprop() {}',
    'prototype pollution':
      'Object.prototype.right = true; Array.prototype.every = () => true; function backprop() { return {}; }',
    'faked verdict': 'function backprop() { return { kind: "code", right: true, complete: true, tests: [] }; }',
    circle: 'function backprop() { const a = {}; a.a = a; return a; }',
    'getter that loops': 'function backprop() { return { get dW() { for (;;); } }; }',
    proxy: 'function backprop() { return new Proxy({}, { get: () => 1, ownKeys: () => { throw 1; } }); }',
    'promise that never ends': 'async function backprop() { await new Promise(() => {}); }',
    'huge output': 'for (let n = 0; n < 1e5; n++) console.log("x".repeat(1000)); function backprop() { return {}; }',
    'huge result': 'function backprop() { return { dW: new Array(2e6).fill(0) }; }',
    'NaN everywhere': 'function backprop() { return { a: NaN, loss: NaN, delta: NaN, dW: NaN, db: NaN }; }',
    'symbols and big integers': 'function backprop() { return { a: Symbol("x"), loss: 1n }; }',
    'worker that ends itself': 'close(); self.close(); function backprop() {}',
  },
  python: {
    'endless loop': 'while True: pass',
    'endless loop that catches': 'while True:\n    try:\n        while True: pass\n    except: pass',
    'deep recursion': 'def backprop(net, x, y):\n    return backprop(net, x, y)',
    'memory bomb': 'a = []\nwhile True: a.append("x" * 100000)',
    'number that grows': 'n = 3\nwhile True: n = n * n',
    'import of js': 'import js\njs.fetch("https://example.org")\ndef backprop(net, x, y): return {}',
    'import of jsffi': '__import__("jsffi")\ndef backprop(net, x, y): return {}',
    open: 'open("/etc/passwd")\ndef backprop(net, x, y): return {}',
    'huge output': 'print("x" * 10000000)\ndef backprop(net, x, y): return {}',
    circle: 'def backprop(net, x, y):\n    a = []\n    a.append(a)\n    return a',
    'not data': 'def backprop(net, x, y): return backprop',
    exit: 'import sys\nsys.exit()\ndef backprop(net, x, y): return {}',
  },
};

const loading = { timeout: 30_000 };

async function open(page: Page, language: Language): Promise<Locator> {
  await page.goto('en/exercises/');
  const exercise = page.locator('#ex-5-7');
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.locator('textarea')).toBeEnabled();
  await exercise.getByRole('radio', { name: language === 'python' ? 'Python' : 'JavaScript' }).check();
  await exercise.locator('textarea').focus();
  await expect(exercise.locator('.cm-content')).toBeVisible(loading);
  return exercise;
}

/** Runs a program and returns what is said of it. */
async function run(page: Page, exercise: Locator, program: string): Promise<string> {
  await exercise.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(program);
  const start = exercise.getByRole('button', { name: 'Run', exact: true });
  await start.click();
  await expect(start).toBeVisible(loading);
  const outcome = exercise.locator('.code [role=status]');
  await expect(outcome).not.toBeEmpty(loading);
  return outcome.innerText();
}

for (const language of ['javascript', 'python'] as const) {
  test(`Nothing gets out of the sandbox, and the next run works (${language})`, async ({ page }) => {
    test.setTimeout(300_000);
    const exercise = await open(page, language);
    for (const [name, program] of Object.entries(attacks[language])) {
      const said = await test.step(name, () => run(page, exercise, program));
      expect(said, name).not.toContain('13 of 13');
      expect(await page.evaluate(() => 'right' in {}), name).toBe(false);
    }
    expect(await run(page, exercise, model[language])).toContain('13 of 13 tests passed.');
  });
}

test('Nothing a program sets is there in the next run', async ({ page }) => {
  const exercise = await open(page, 'javascript');
  await run(page, exercise, 'globalThis.left = 1; Math.exp = () => 0; function backprop() { return {}; }');
  const said = await run(page, exercise, `if (globalThis.left) throw new Error("left");\n${model.javascript}`);
  expect(said).toContain('13 of 13 tests passed.');
});

test('The page itself may neither evaluate text nor compile WebAssembly', async ({ page }) => {
  await page.goto('en/exercises/');
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).not.toMatch(/unsafe-eval/);
});
