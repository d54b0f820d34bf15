import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Figure, watchShifts } from './helpers/figure.ts';
import { figuresAtWork } from './helpers/figures-at-work.ts';
import { exercisePage, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const kilobytes = 1000;
const budget = {
  html: 60 * kilobytes,
  script: 60 * kilobytes,
  /** The own file of a figure, over the runtime, the engine and what several figures draw with. */
  figure: 12 * kilobytes,
  /** Text and style sheets: what 1.6 Mbit/s bring in the second before it is to be read, less three round trips of 150 ms. */
  readable: 110 * kilobytes,
  /** Whatever one exercise loads to come to life, but for the runtime of Svelte and what every page of the book loads. */
  exercise: 12 * kilobytes,
  fonts: 250 * kilobytes,
  layoutShift: 0.02,
} as const;

/**
 * What several figures may draw with lies in the file of the only one that does so far: the graph in rows, in W2.2. W11.2 has more parts than
 * any other figure: a plane, a chart, standings, terms, and fields for every surface and optimizer.
 */
const viewsInside: Record<string, number> = { GraphRewind: 2 * kilobytes, Race: 4 * kilobytes };

/**
 * Chapter 5 has four figures that stand there without JavaScript, with the words of all their steps; chapter 9 has six, among them a picture
 * of each activation function; chapter 11 has three and chapter 12 six, each with the table of its first steps. What a slow line brings in the second before it is to be read, `readable`, holds for them too.
 */
const largerHtml: Record<string, number> = {
  'hidden-layer': 68 * kilobytes,
  'vanishing-gradients': 80 * kilobytes,
  momentum: 68 * kilobytes,
  'adaptive-methods': 82 * kilobytes,
};
const htmlBudget = (slug: string): number => largerHtml[slug] ?? budget.html;

/** Everything a chapter loads once all its figures and exercises have come to life. */
const allScript: Record<string, number> = {
  downhill: 110 * kilobytes,
  'chain-rule': 94 * kilobytes,
  'forward-pass': 93 * kilobytes,
  'output-layer': 90 * kilobytes,
  /** The stepper, the five cards, the tug of war and the early update, and what they draw with. */
  'hidden-layer': 106 * kilobytes,
  matrices: 90 * kilobytes,
  'loss-and-output': 90 * kilobytes,
  /** Six figures, two of them with training and all activation functions. */
  'vanishing-gradients': 121 * kilobytes,
  /** The race, with all surfaces, optimizers and typed formulas; shaking samples of a network; schedules; and four kinds of exercises. */
  momentum: 126 * kilobytes,
  /** Six figures, one of them with networks in training, and every update rule written out and drawn. */
  'adaptive-methods': 142 * kilobytes,
};

interface Weights {
  html: number;
  style: number;
  script: number;
  fonts: number;
}

/** Adds up what the page loads: text as gzip would send it, fonts as they are. */
function weigh(page: Page): { total: () => Promise<Weights> } {
  const loaded: Promise<{ type: keyof Weights; bytes: number } | undefined>[] = [];
  page.on('response', (response) => {
    const type = ({ document: 'html', stylesheet: 'style', script: 'script', font: 'fonts' } as const)[
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
      const weights: Weights = { html: 0, style: 0, script: 0, fonts: 0 };
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
      if (response.request().resourceType() !== 'script') return;
      // What is still on its way when the first page is left comes again with the second.
      const text = response.text().catch(() => '');
      loaded.set(new URL(response.url()).pathname, text);
    });
    // A page without exercises: what it loads, every page does.
    await page.goto('ko/notation/', { waitUntil: 'networkidle' });
    // Read before the page that asked for them is left.
    await Promise.all(loaded.values());
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
    .filter(({ path, bytes }) => bytes > htmlBudget(path.split('/')[1]));
  expect(heavy).toEqual([]);
});

test('the own file of each figure is small', async ({ page }) => {
  for (const slug of Object.keys(figuresAtWork)) {
    await page.goto(`ko/${slug}/`);
    const files = await page
      .locator('astro-island:has(> [data-widget], > * > [data-widget])')
      .evaluateAll((islands) => islands.map((island) => island.getAttribute('component-url')!));
    expect(files, slug).toHaveLength(Object.keys(figuresAtWork[slug]).length);
    for (const file of files) {
      const bytes = gzipSync(readFileSync(`dist${new URL(file, page.url()).pathname}`), { level: 9 }).length;
      const [name] = file.split('/').at(-1)!.split('.');
      expect(bytes, file).toBeLessThanOrEqual(budget.figure + (viewsInside[name] ?? 0));
    }
  }
});

for (const [slug, figures] of Object.entries(figuresAtWork)) {
  test(`${slug} keeps its budgets of bytes`, async ({ page }) => {
    const scale = weigh(page);
    await page.goto(`ko/${slug}/`, { waitUntil: 'networkidle' });
    const atFirst = await scale.total();
    expect(atFirst.html).toBeLessThanOrEqual(htmlBudget(slug));
    expect(atFirst.html + atFirst.style).toBeLessThanOrEqual(budget.readable);
    expect(atFirst.script).toBeLessThanOrEqual(budget.script);
    expect(atFirst.fonts).toBeLessThanOrEqual(budget.fonts);

    for (const id of Object.keys(figures)) await new Figure(page, id).awake();
    for (const exercise of await page.locator('.exercise .try').all()) {
      await exercise.scrollIntoViewIfNeeded();
      // What it is answered with has come too, and is counted.
      await expect(exercise.locator('button:not(.another)').first()).toBeEnabled();
    }
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect((await scale.total()).script).toBeLessThanOrEqual(allScript[slug]);
  });
}

for (const [locale, width] of [
  ['ko', 360],
  ['en', 1440],
] as const) {
  for (const [slug, figures] of Object.entries(figuresAtWork)) {
    test(`${slug} does not jump while late fonts arrive and figures wake, nor its figures while stepped through, ${locale}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/*.woff2', async (route) => {
        const response = await route.fetch();
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.fulfill({ response });
      });
      const shifts = await watchShifts(page);
      await page.goto(`${locale}/${slug}/`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      for (const id of Object.keys(figures)) {
        const figure = new Figure(page, id);
        await figure.awake();
        if ((await figure.forward.count()) === 0) continue;
        const height = async (): Promise<number> => (await figure.root.boundingBox())!.height;
        const before = await height();
        for (let step = 0; step < 20 && (await figure.forward.isEnabled()); step++) {
          await figure.forward.click();
          expect(Math.abs((await height()) - before), `${id}, step ${step + 1}`).toBeLessThanOrEqual(1);
        }
      }
      expect(await shifts()).toBeLessThanOrEqual(budget.layoutShift);
    });
  }
}
