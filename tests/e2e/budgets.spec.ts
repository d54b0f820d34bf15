import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chapter, exercisePage, locales, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const kilobytes = 1000;
const budget = {
  html: 60 * kilobytes,
  script: 60 * kilobytes,
  /** Everything the chapter loads once all its figures and exercises have come to life. */
  allScript: 66 * kilobytes,
  /** The stepper's own file: what only it needs. */
  stepper: 12 * kilobytes,
  /** Whatever one exercise loads to come to life, but for the runtime of Svelte and what every page of the book loads. */
  exercise: 12 * kilobytes,
  fonts: 250 * kilobytes,
  layoutShift: 0.02,
} as const;

interface Weights {
  html: number;
  script: number;
  fonts: number;
}

/** Adds up what the page loads: text as gzip would send it, fonts as they are. */
function weigh(page: Page): { total: () => Promise<Weights> } {
  const loaded: Promise<{ type: keyof Weights; bytes: number } | undefined>[] = [];
  page.on('response', (response) => {
    const type = ({ document: 'html', script: 'script', font: 'fonts' } as const)[
      response.request().resourceType() as 'font'
    ];
    if (!type) return;
    loaded.push(
      response.body().then(
        (body) => ({ type, bytes: type === 'fonts' ? body.length : gzipSync(body).length }),
        // What is still under way when the test ends does not count.
        () => undefined,
      ),
    );
  });
  return {
    async total() {
      const weights: Weights = { html: 0, script: 0, fonts: 0 };
      for (const each of await Promise.all(loaded)) if (each) weights[each.type] += each.bytes;
      return weights;
    },
  };
}

/** One exercise of each kind, on the page that has them all. */
const kinds = {
  numeric: 'ex-5-1',
  factors: 'ex-5-2',
  table: 'ex-5-3',
  order: 'ex-5-4',
  symbolic: 'ex-4-6',
  'predict, a choice': 'ex-5-6',
  'predict, a curve': 'ex-1-2',
  code: 'ex-5-7',
  bug: 'ex-5-8',
};

/** The runtime, by what stands in it and in no other file: Svelte's own errors and its mark on the page, Astro's door to it. */
const marks = ['svelte.dev/e/', '__svelte', 'astro:unmount'];
const isRuntime = (script: string): boolean => marks.some((mark) => script.includes(mark));

for (const [kind, id] of Object.entries(kinds)) {
  test(`an exercise keeps its budget of bytes: ${kind}`, async ({ page }) => {
    // A page on which only this one can come to life.
    await page.route(`**/${exercisePage('ko', id)}`, async (route) => {
      const response = await route.fetch();
      const others = new RegExp(`<section class="exercise" id="(?!${id}")[^]*?</section>`, 'g');
      // What wakes islands stands in the first of them, and stays.
      const scriptsOf = (section: string): string => section.match(/<script>[^]*?<\/script>/g)?.join('') ?? '';
      await route.fulfill({ response, body: (await response.text()).replace(others, scriptsOf) });
    });
    const loaded = new Map<string, Promise<string>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') loaded.set(new URL(response.url()).pathname, response.text());
    });
    // A page without exercises: what it loads, every page does.
    await page.goto('ko/notation/', { waitUntil: 'networkidle' });
    const everywhere = new Set(loaded.keys());
    await page.goto(exercisePage('ko', id));
    await expect(page.locator('section.exercise')).toHaveCount(1);
    await page.locator(`#${id} .try`).scrollIntoViewIfNeeded();
    await expect(page.locator(`#${id} .try button:not(.another)`).first()).toBeEnabled();
    await page.waitForLoadState('networkidle');
    const own = await Promise.all([...loaded].filter(([path]) => !everywhere.has(path)).map(([, script]) => script));
    expect(own.filter(isRuntime)).toHaveLength(marks.length);
    const bytes = own.filter((script) => !isRuntime(script)).map((script) => gzipSync(script).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(budget.exercise);
  });
}

test('every page is light enough to be read over a slow line', () => {
  const heavy = pages
    // As a host sends it that compresses each page once, and well.
    .map((path) => ({ path, bytes: gzipSync(readFileSync(`dist/${path}index.html`), { level: 9 }).length }))
    .filter(({ bytes }) => bytes > budget.html);
  expect(heavy).toEqual([]);
});

for (const locale of locales) {
  test(`chapter 5 keeps its budgets of bytes, ${locale}`, async ({ page }) => {
    const scale = weigh(page);
    await page.goto(`/${chapter(locale)}`, { waitUntil: 'networkidle' });
    const atFirst = await scale.total();
    expect(atFirst.html).toBeLessThanOrEqual(budget.html);
    expect(atFirst.script).toBeLessThanOrEqual(budget.script);
    expect(atFirst.fonts).toBeLessThanOrEqual(budget.fonts);

    for (const id of ['w5-2', 'ex-5-1']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect((await scale.total()).script).toBeLessThanOrEqual(budget.allScript);
    const own = await page.locator('astro-island:has(#w5-2)').getAttribute('component-url');
    expect(gzipSync(readFileSync(`dist${own}`)).length).toBeLessThanOrEqual(budget.stepper);
  });

  for (const width of [360, 1440]) {
    test(`chapter 5 does not jump while late fonts arrive, ${locale}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/*.woff2', async (route) => {
        const response = await route.fetch();
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.fulfill({ response });
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${chapter(locale)}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.locator('#w5-2').scrollIntoViewIfNeeded();
      await page.waitForSelector('astro-island:not([ssr]) #w5-2');
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(shift).toBeLessThanOrEqual(budget.layoutShift);
    });
  }
}
