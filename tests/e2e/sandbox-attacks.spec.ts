import type { Page } from '@playwright/test';
import { attacks } from './helpers/attacks.ts';
import { chunkAddress, runOn } from './helpers/sandbox.ts';
import { expect, test } from './helpers/test.ts';

interface Watch {
  tasks: number[];
  messages: number;
}

/** Opens a page of the book that notes its own long tasks, and every message that reaches it. */
async function openWatched(page: Page): Promise<void> {
  await page.goto('ko/');
  await page.evaluate(() => {
    const watch: Watch = { tasks: [], messages: 0 };
    Object.assign(window, { watch });
    localStorage.setItem('mark', 'untouched');
    addEventListener('message', () => watch.messages++);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') watch.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

const harmless = {
  javascript: { source: 'function f(x) { return typeof a + x }', value: 'undefined2' },
  python: { source: 'f = lambda x: str("a" in globals()) + str(x)', value: 'False2' },
} as const;

for (const language of ['javascript', 'python'] as const) {
  test(`Every attack in ${language} ends as it must, the page feels nothing, and the next run works`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    await openWatched(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(baseURL!, '')));
    for (const { name, source, ends } of attacks.filter((attack) => attack.language === language)) {
      await test.step(name, async () => {
        const outcome = await runOn(page, { language, source, functionName: 'f', calls: [[2]] });
        expect(outcome.status, name).toMatch(ends.status);
        if (ends.results) expect(outcome, name).toMatchObject({ results: ends.results });
        expect(outcome.output.length, name).toBeLessThanOrEqual(10_000);

        const next = harmless[language];
        const after = await runOn(page, { language, source: next.source, functionName: 'f', calls: [[2]] });
        expect(after, name).toMatchObject({ status: 'done', results: [{ value: next.value }], output: '' });
      });
    }
    const felt = await page.evaluate(() => ({
      ...(window as unknown as { watch: Watch }).watch,
      mark: localStorage.getItem('mark'),
      polluted: 'polluted' in {} || 'value' in {},
      frames: document.querySelectorAll('iframe').length,
    }));
    expect(felt).toMatchObject({ messages: 0, mark: 'untouched', polluted: false, frames: 1 });
    // An endless loop on the page itself would be one task of a second and more.
    expect(Math.max(0, ...felt.tasks)).toBeLessThan(500);
    const own = /^_astro\/[\w.-]+\.(js|wasm)$|^sandbox\/runner\.html$|^blob:null\/|^favicon\.svg$/;
    expect(asked.filter((path) => !own.test(path))).toEqual([]);
  });
}

test('Output says that it was cut, and a run can be stopped', async ({ page }) => {
  await page.goto('ko/');
  const loud = 'for (let i = 0; i < 5e3; i++) console.log(i); function f() { return 1 }';
  const cut = await runOn(page, { language: 'javascript', source: loud, functionName: 'f', calls: [[]] });
  expect(cut).toMatchObject({ status: 'done', cut: true });
  expect(cut.output).toMatch(/^0\n1\n2\n/);
  expect(cut.output).toHaveLength(10_000);
  for (const [language, source] of [
    ['javascript', 'for (;;);'],
    ['python', 'while True: pass'],
  ] as const) {
    await runOn(page, { language, source: '', functionName: 'f', calls: [] });
    const outcome = await runOn(page, { language, source, functionName: 'f', calls: [[]] }, 300);
    expect(outcome.status).toBe('stopped');
  }
});

test('Two runs at once have a sandbox each', async ({ page }) => {
  await page.goto('ko/');
  const run = (source: string) => runOn(page, { language: 'javascript', source, functionName: 'f', calls: [[]] });
  const [endless, quick] = await Promise.all([run('for (;;);'), run('function f() { return 7 }')]);
  expect(endless.status).toBe('time');
  expect(quick).toMatchObject({ status: 'done', results: [{ value: 7 }] });
});

test('Odd numbers and texts go in and come out as they are, in both languages', async ({ page }) => {
  await page.goto('ko/');
  for (const [language, source] of [
    ['javascript', 'const f = (x) => x'],
    ['python', 'f = lambda x: x'],
  ] as const) {
    const same = await page.evaluate(
      async ([chunk, asked]) => {
        const { runCode } = (await import(chunk)) as typeof import('#sandbox/run-code.ts');
        const numbers = [NaN, Infinity, -Infinity, -0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308];
        const odd = [...numbers, '"\'\\\n한글😀', null, true];
        const outcome = await runCode({ ...asked, calls: [[odd]] });
        const value = outcome.status === 'done' && 'value' in outcome.results[0] && outcome.results[0].value;
        return Array.isArray(value) && value.length === odd.length && value.every((one, i) => Object.is(one, odd[i]));
      },
      [chunkAddress(), { language, source, functionName: 'f' }] as const,
    );
    expect(same, language).toBe(true);
  }
});

test('Messages that others send to the page change nothing', async ({ page }) => {
  await page.goto('ko/');
  const running = runOn(page, { language: 'javascript', source: 'for (;;);', functionName: 'f', calls: [[]] });
  await page.evaluate(async () => {
    const forged = { ended: { status: 'done', results: [{ value: 7 }] } };
    for (let i = 0; i < 20; i++) {
      postMessage(forged);
      postMessage(JSON.stringify(forged));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  expect((await running).status).toBe('time');
});
