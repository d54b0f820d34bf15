import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { chapter, exercisePage, locales } from './helpers/pages.ts';
import { axeFaults } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';

const hour = 3_600_000;
const day = 24 * hour;

interface Attempt {
  exercise: string;
  seed: number;
  result: 'right' | 'wrong' | 'done';
  slip?: string;
  confidence?: string;
  hints: number;
  at: number;
}

const attempt = (fields: Partial<Attempt> = {}): Attempt => ({
  exercise: 'ex-5-1',
  seed: 0,
  result: 'right',
  hints: 0,
  at: Date.now() - 3 * day,
  ...fields,
});

/** Records as the book writes them. */
const recordsOf = (attempts: readonly Attempt[]): Record<string, string> =>
  Object.fromEntries(
    attempts.map((each, n) => [
      `backward-pass:attempt:${each.at.toString(36).padStart(9, '0')}-${String(n).padStart(11, '0')}`,
      JSON.stringify([1, each]),
    ]),
  );

async function openWith(page: Page, attempts: readonly Attempt[], path = 'en/progress/'): Promise<void> {
  await page.goto('en/notation/');
  await page.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, recordsOf(attempts));
  await page.goto(path);
}

const keptIn = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));
const worked = [
  attempt({ result: 'wrong', slip: 'M02', confidence: 'sure' }),
  attempt({ at: Date.now() - 3 * day + hour }),
  attempt({ exercise: 'ex-4-6', result: 'done', at: Date.now() - 2 * day }),
];

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

for (const locale of locales) {
  test(`The page of progress has nothing axe finds, empty and full, at 360 px, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openWith(page, [], `${locale}/progress/`);
    await expect(page.locator('#backup')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await openWith(page, worked, `${locale}/progress/`);
    await expect(page.locator('#due')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('What is due leads to the exercise with numbers not seen yet', async ({ page }) => {
  await openWith(page, worked);
  const link = page.getByRole('region', { name: 'To do again' }).getByRole('link', { name: 'Exercise 5-1' });
  await expect(link).toHaveAttribute('href', '/en/exercises/hidden-layer/?ex-5-1=1#ex-5-1');
  await link.click();
  await expect(page.locator('#ex-5-1')).toBeInViewport();
});

test('Two tabs that write a thousand records each lose none, and a third shows them all', async ({ context, page }) => {
  await openWith(page, worked);
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto('en/progress/')));
  await Promise.all(
    tabs.map((tab, n) =>
      tab.evaluate(
        async ([record, tabNumber]) => {
          for (let k = 0; k < 1000; k++) {
            const time = (Date.now() + k).toString(36).padStart(9, '0');
            const chance = `${tabNumber}${k}`.padStart(11, '0');
            localStorage.setItem(`backward-pass:attempt:${time}-${chance}`, record);
            if (k % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
          }
        },
        [JSON.stringify([1, attempt({ exercise: 'ex-5-3' })]), n + 1] as const,
      ),
    ),
  );
  const row = page.getByRole('row', { name: /Exercise 5-3/ });
  await expect(row).toContainText('2000');
  expect(Object.keys(await keptIn(page)).filter((key) => key.includes('attempt:'))).toHaveLength(2003);
});

test('A file goes out and comes in again: looked at first, merged, taken back', async ({ page, browser, baseURL }) => {
  await openWith(page, worked);
  const before = await keptIn(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^backward-pass-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), 'utf8');

  const context = await browser.newContext({ baseURL: baseURL! });
  const other = await context.newPage();
  await other.goto('en/progress/');
  const own = await keptIn(other);
  const input = other.getByLabel('Import from a file');
  await input.setInputFiles(file('progress.json', text));
  await expect(other.getByRole('group', { name: /Importing this file/ })).toContainText('add answers: 3');
  await expect(other.getByRole('group', { name: /Importing this file/ })).toBeFocused();
  expect(await keptIn(other)).toEqual(own);
  await other.getByRole('button', { name: 'Merge' }).click();
  await expect(other.getByText('Answers merged: 3.')).toBeVisible();
  expect(await keptIn(other)).toEqual(before);
  await expect(other.getByRole('row', { name: /Exercise 5-1/ })).toContainText('right');
  await input.setInputFiles(file('progress.json', text));
  await expect(other.getByRole('group', { name: /Importing this file/ })).toContainText('add nothing');
  await other.getByRole('button', { name: 'Cancel' }).click();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptIn(other)).toEqual(own);
  await context.close();
});

test('A hostile file is refused with a sentence and changes nothing', async ({ page }) => {
  await openWith(page, worked);
  const before = await keptIn(page);
  const good = { format: 'backward-pass-progress', version: 1, attempts: [] as unknown[] };
  const hostile: [string, RegExp][] = [
    ['x'.repeat(5_000_000), /cannot be read/],
    [' '.repeat(11_000_000), /too large/],
    ['{"format":"backward-pass-progress","version":1,"attempts":[{"__proto__":{"a":1}}]}', /none of it was taken/],
    [JSON.stringify({ ...good, version: 9 }), /later edition/],
    [JSON.stringify({ ...good, attempts: [{ id: '<img src=x>', ...attempt() }] }), /none of it was taken/],
    ['[1e999]', /not exported from this book/],
  ];
  for (const [text, sentence] of hostile) {
    await page.getByLabel('Import from a file').setInputFiles(file('progress.json', text));
    await expect(page.getByRole('region', { name: 'Export and import' })).toContainText(sentence);
    expect(await keptIn(page)).toEqual(before);
  }
});

test('Everything is deleted after a second word and comes back, by keyboard alone', async ({ page }) => {
  await openWith(page, worked);
  const before = await keptIn(page);
  const button = page.getByRole('button', { name: 'Delete everything' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /cannot be undone/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  expect(await keptIn(page)).toEqual({});
  await expect(page.getByText('No exercise done yet.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone.')).toBeVisible();
  expect(await keptIn(page)).toEqual(before);
});

test('Where storage is full an import is refused whole, and the page works on', async ({ page }) => {
  await openWith(page, worked);
  const full = await page.evaluate(() => {
    let size = 8_000_000;
    for (let text = ''; size > 50; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('filler', (text += 'x'.repeat(size)));
      } catch {
        text = localStorage.getItem('filler') ?? '';
      }
    }
    return Object.keys(localStorage).length;
  });
  const rows = Array.from({ length: 50 }, (_, n) => ({ id: `0m8k2j4h1-${String(n).padStart(11, '0')}`, ...attempt() }));
  const text = JSON.stringify({ format: 'backward-pass-progress', version: 1, attempts: rows });
  await page.getByLabel('Import from a file').setInputFiles(file('progress.json', text));
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('There is not enough room to import it.')).toBeVisible();
  expect(Object.keys(await keptIn(page))).toHaveLength(full);
  await expect(page.getByRole('row', { name: /Exercise 5-1/ })).toContainText('right');
});

test('Where storage is denied every page works, and this one says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  for (const path of ['en/', chapter('en')]) {
    await page.goto(path);
    await page.locator('.theme').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  }
  await page.goto('en/progress/');
  await expect(page.getByText('This browser refuses to store anything')).toBeVisible();
  const text = '{"format":"backward-pass-progress","version":1,"attempts":[]}';
  await page.getByLabel('Import from a file').setInputFiles(file('progress.json', text));
  await expect(page.getByText('add nothing')).toBeVisible();
});

test('A damaged record is put aside and said, the others are shown', async ({ page }) => {
  await openWith(page, worked);
  const key = 'backward-pass:attempt:0m8k2j4h1-00000000009';
  await page.evaluate((name) => localStorage.setItem(name, '[1,{"exercise":"ex-5'), key);
  await page.reload();
  await expect(page.getByText('Unreadable records: 1.')).toBeVisible();
  expect((await keptIn(page))[`${key}.bak`]).toBe('[1,{"exercise":"ex-5');
  await expect(page.getByRole('row', { name: /Exercise 5-1/ })).toContainText('right');
});

test('The contents mark what was done and lead back to the section read last, without moving anything', async ({
  page,
}) => {
  await openWith(page, worked, chapter('en'));
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('img', { name: /1 of \d+ exercises? done/ }).first()).toBeVisible();
  await page.locator('main h2[id]').nth(2).scrollIntoViewIfNeeded();
  const id = await page.locator('main h2[id]').nth(2).getAttribute('id');
  await page.evaluate((target) => document.getElementById(target!)!.scrollIntoView({ behavior: 'instant' }), id);
  await page.goto('en/');
  await expect(page.locator('.cover .continue')).toHaveAttribute('href', `/${chapter('en')}#${id}`);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.001);
  await page.locator('.cover .continue').click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('The questions at the head of a chapter have numbers the reader has not seen', async ({ page }) => {
  await page.goto(chapter('en'));
  const recalled = page.locator('.recall a[data-fresh]').first();
  const id = (await recalled.getAttribute('data-fresh'))!;
  await expect(recalled).toHaveAttribute('href', `/${exercisePage('en', id)}?${id}=1#${id}`);
  await openWith(page, [attempt({ exercise: id, seed: 1 }), attempt({ exercise: id, seed: 2 })], chapter('en'));
  await expect(recalled).toHaveAttribute('href', `/${exercisePage('en', id)}?${id}=3#${id}`);
});

test('Without JavaScript the page of progress says why it is empty', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const plain = await context.newPage();
  await plain.goto('en/progress/');
  await expect(plain.getByText('Without it this page stays empty.')).toBeVisible();
  await context.close();
});
