import { chapter, locales, type Locale } from './helpers/pages.ts';
import { readPrinted } from './helpers/printed.ts';
import { expect, test } from './helpers/test.ts';
import type { Locator, Page } from '@playwright/test';

const words = {
  ko: { check: '확인', another: '다른 숫자로', right: '맞습니다.', locked: '20초' },
  en: { check: 'Check', another: 'Other numbers', right: 'Correct.', locked: '20 seconds' },
};

async function open(page: Page, locale: Locale, query = ''): Promise<Locator> {
  await page.goto(chapter(locale) + query);
  const exercise = page.locator('#ex-5-1');
  await exercise.scrollIntoViewIfNeeded();
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.getByRole('textbox')).toBeEnabled();
  return exercise;
}

interface Given {
  delta: number;
  w11: number;
  w12: number;
  a1: number;
  yHat: number;
}

/** The numbers the question gives, read from the page. */
async function given(exercise: Locator): Promise<Given> {
  const read = async (name: string): Promise<number> =>
    readPrinted(await exercise.locator(`> ul [data-v="${name}"]`).innerText());
  return {
    delta: await read('delta2_1'),
    w11: await read('w2_11'),
    w12: await read('w2_12'),
    a1: await read('a1_1'),
    yHat: await read('yHat_1'),
  };
}

const slope = (a: number): number => a * (1 - a);
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const answer = ({ delta, w11, a1 }: Given): number => delta * w11 * slope(a1);

/** What learners get by each slip, worked out here from the numbers on the page. */
const slips: Record<string, (given: Given) => number> = {
  M02: ({ delta, w11 }) => delta * w11,
  M09: ({ delta, w12, a1 }) => delta * w12 * slope(a1),
  M10: ({ delta, a1 }) => delta * slope(a1),
  M11: ({ delta, w11, a1 }) => delta * w11 * slope(sigmoid(a1)),
  M19: ({ delta, w11, yHat }) => delta * w11 * slope(yHat),
  M04: (numbers) => -answer(numbers),
};

const asTyped = (value: number): string => value.toPrecision(4);

for (const locale of locales) {
  test(`Each slip gets its own feedback, the answer is accepted (${locale})`, async ({ page }) => {
    const exercise = await open(page, locale);
    const numbers = await given(exercise);
    const outcome = exercise.getByRole('status');
    const check = exercise.getByRole('button', { name: words[locale].check, exact: true });
    for (const [slip, result] of Object.entries(slips)) {
      await exercise.getByRole('textbox').fill(asTyped(result(numbers)));
      await check.click();
      const prose = await exercise
        .locator(`template[data-feedback=${slip}]`)
        .evaluate((template: HTMLTemplateElement) =>
          template.content.querySelector('p')!.lastChild!.textContent!.trim(),
        );
      expect(prose.length).toBeGreaterThan(0);
      await expect(outcome, slip).toContainText(prose);
    }
    await exercise.getByRole('textbox').fill(asTyped(answer(numbers)));
    await check.click();
    await expect(outcome).toContainText(words[locale].right);
  });

  test(`Hints open in turn, the last one after a try (${locale})`, async ({ page }) => {
    const exercise = await open(page, locale);
    const hints = exercise.locator('details.hint');
    const isOpen = (): Promise<boolean[]> =>
      hints.evaluateAll((all) => all.map((hint) => (hint as HTMLDetailsElement).open));
    await hints.nth(1).locator('summary').click();
    expect(await isOpen()).toEqual([false, false, false]);
    for (const n of [0, 1, 2]) await hints.nth(n).locator('summary').click();
    expect(await isOpen()).toEqual([true, true, false]);
    await expect(hints.nth(2)).toContainText(words[locale].locked);
    await exercise.getByRole('textbox').fill('1');
    await exercise.getByRole('button', { name: words[locale].check, exact: true }).click();
    await expect(exercise.getByRole('status')).not.toBeEmpty();
    await hints.nth(2).locator('summary').click();
    expect(await isOpen()).toEqual([true, true, true]);
  });
}

test('By keyboard: other numbers, a link that keeps them, and the answer to them', async ({ page }) => {
  let exercise = await open(page, 'en');
  const printed = await given(exercise);
  await exercise.getByRole('textbox').focus();
  // Past the button that checks and the three that say how sure one is.
  for (let n = 0; n < 5; n++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]ex-5-1=\d+/);
  const other = await given(exercise);
  expect(other).not.toEqual(printed);

  await page.reload();
  exercise = page.locator('#ex-5-1');
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.getByRole('textbox')).toBeEnabled();
  await expect.poll(() => given(exercise)).toEqual(other);
  await exercise.getByRole('textbox').focus();
  await page.keyboard.type(asTyped(answer(other)));
  await page.keyboard.press('Enter');
  await expect(exercise.getByRole('status')).toContainText(words.en.right);
});

test('A damaged seed in the link gives the printed numbers and a notice', async ({ page }) => {
  const printed = await given(await open(page, 'en'));
  const exercise = await open(page, 'en', '?ex-5-1=-7e');
  await expect(exercise.getByRole('status')).toContainText('cannot be read');
  expect(await given(exercise)).toEqual(printed);
});
