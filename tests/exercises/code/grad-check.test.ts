import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { gradientCheck } from '#content/chapters/06-matrices/exercises/6-7.ts';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { programOf } from '#exercises/code/program.ts';
import type { Language } from '#exercises/exercise.ts';
import { startJavaScript } from '#sandbox/interpreters/javascript.ts';
import { startPython } from '#sandbox/interpreters/python.ts';

const { resolve } = createRequire(import.meta.url);
const files: Readonly<Record<Language, string>> = {
  javascript: resolve('@jitl/quickjs-wasmfile-release-sync/wasm'),
  python: resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm'),
};
const { model, starter } = gradientCheck;

/** What the sandbox makes of a program, without the frame around it. */
async function runIn(language: Language, text: string, seed: number) {
  const bytes = readFileSync(files[language]);
  const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const interpret = await (language === 'python' ? startPython(wasm, files.python) : startJavaScript(wasm));
  const tests = testsOf(gradientCheck, seed);
  const calls = tests.map(({ args }) => args) as Parameters<typeof interpret>[0]['calls'];
  const ended = interpret({ ...programOf(gradientCheck, language, text), calls }, () => undefined);
  if (ended.status !== 'done') return ended;
  return { ...ended, verdict: gradeCode(gradientCheck, tests, ended.results) };
}

describe.each(['javascript', 'python'] as const)('6-7 in %s', (language) => {
  const changed = (piece: string, by: string): string => {
    expect(model[language]).toContain(piece);
    return model[language].replace(piece, by);
  };
  const [abs, max] = language === 'javascript' ? ['Math.abs', 'Math.max'] : ['abs', 'max'];
  const end = language === 'javascript' ? ';\n' : '\n';

  it('is solved by its model', async () => {
    for (const seed of [0, 1, 2, 3, 40]) {
      expect(await runIn(language, model[language], seed), `seed ${seed}`).toMatchObject({
        verdict: { right: true, complete: true },
      });
    }
  });

  it.each([
    ['M26', '/ (2 * h)', '/ h'],
    ['one-sided', `theta[i] = kept - h`, `theta[i] = kept`],
    ['not-restored', `theta[i] = kept${end}`, '\n'],
    ['absolute-error', ` / size`, ''],
    ['sum-below', `${abs}(g[i]), ${abs}(measured), 1e-8`, `${abs}(g[i]) + ${abs}(measured), 1e-8`],
    ['one-below', `${abs}(g[i]), ${abs}(measured), 1e-8`, `${abs}(g[i]), 1e-8`],
    ['sign-kept', `${abs}(g[i] - measured)`, `(g[i] - measured)`],
    ['no-floor', `${max}(${abs}(g[i]), ${abs}(measured), 1e-8)`, `${max}(${abs}(g[i]), ${abs}(measured), 1e-300)`],
  ])('recognises %s', async (slip, piece, by) => {
    // One side only is divided by h, not by 2h.
    const mended = (text: string): string => (slip === 'one-sided' ? text.replace('(2 * h)', 'h') : text);
    for (const seed of [0, 1, 2]) {
      const ended = await runIn(language, mended(changed(piece, by)), seed);
      expect(ended, `seed ${seed}`).toMatchObject({ verdict: { right: false, slip } });
    }
  });

  it('is not run where the function is missing', async () => {
    expect(await runIn(language, starter[language].replaceAll('gradCheck', 'other'), 0)).toEqual({ status: 'missing' });
  });

  it('says of the starter that its list is too short', async () => {
    const ended = await runIn(language, starter[language], 0);
    const problem = { kind: 'length', path: [], length: { expected: 2, given: 0 } };
    expect('verdict' in ended && ended.verdict.tests[0]).toEqual({ kind: 'shape', problem });
  });
});
