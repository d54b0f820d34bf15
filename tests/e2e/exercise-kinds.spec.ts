import type { Locator, Page } from '@playwright/test';
import { exercisePage, locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { right: '맞습니다.', sure: '확실', cells: '9칸 가운데 8칸', another: '다른 숫자로' },
  en: { right: 'Correct.', sure: 'Sure', cells: '8 of 9 cells', another: 'Other numbers' },
};

/** How a reader works: by mouse, or by keyboard alone. */
type Way = 'mouse' | 'keyboard';
/** Every kind is worked both ways and in both languages; no way depends on the words. */
const ways: Record<Locale, Way> = { ko: 'keyboard', en: 'mouse' };

async function open(page: Page, locale: Locale, id: string, query = ''): Promise<Locator> {
  await page.goto(exercisePage(locale, id) + query);
  const exercise = page.locator(`#${id}`);
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.locator('button[type="submit"]').first()).toBeEnabled();
  return exercise;
}

/** Operates a button, a box or a choice. */
async function press(control: Locator, way: Way): Promise<void> {
  if (way === 'mouse') return control.click();
  await control.focus();
  await control.press('Space');
}

async function type(field: Locator, text: string, way: Way): Promise<void> {
  if (way === 'mouse') return field.fill(text);
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

const submit = (exercise: Locator): Locator => exercise.locator('button[type="submit"]').first();
const outcome = (exercise: Locator): Locator => exercise.getByRole('status');

/** The end of the first paragraph of the words for a slip, as printed. */
async function wordsFor(exercise: Locator, name: string): Promise<string> {
  const end = await exercise
    .locator(`template[data-feedback="${name}"]`)
    .evaluate((template: HTMLTemplateElement) => template.content.querySelector('p')!.lastChild!.textContent!.trim());
  expect(end.length).toBeGreaterThan(0);
  return end;
}

for (const locale of locales) {
  const way = ways[locale];
  const by = `(${locale}, by ${way})`;

  test(`a number: the slip is named, then the answer confirmed ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-5');
    await type(exercise.getByRole('textbox'), '-0.0043008', way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M21'));
    await type(exercise.getByRole('textbox'), '-0.002688', way);
    await press(exercise.getByRole('button', { name: words[locale].sure, exact: true }), way);
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  test(`a formula: shown as it is read, judged by its values ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-4-6');
    const field = exercise.getByRole('textbox');
    await type(field, '(yHat - y) * yHat (1 - yHat) a1', way);
    await expect(exercise.locator('.preview .katex')).toBeVisible();
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M12'));
    await type(field, 'a1 (1 - yHat)(1 + yHat)(yHat - q)', way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText('yHat, y, a1, a2');
    await type(field, 'a1 (1 - yHat)(1 + yHat)(yHat - y)', way);
    await field.press('Enter');
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  test(`factors: each wrong one has its sentence ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-2');
    const option = (id: string): Locator => exercise.locator(`[data-option="${id}"]`);
    for (const id of ['error', 'output-slope', 'w2_12', 'slope1_2', 'x_2']) await press(option(id), way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M08'));
    await press(option('x_2'), way);
    await press(option('x_1'), way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  test(`steps: any right order is accepted, the first broken rule is named ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-4');
    const order = (): Promise<(string | null)[]> =>
      exercise.locator('.step').evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step')));
    const moveTo = async (id: string, place: number): Promise<void> => {
      for (let at = (await order()).indexOf(id); at > place; at--) {
        await press(exercise.locator(`[data-step="${id}"] [data-move="up"]`), way);
      }
    };
    // The loss may stand anywhere after the prediction: here it is last but one.
    const right = [
      ...['forward-hidden', 'forward-output', 'delta-output', 'gradients-output', 'delta-hidden'],
      ...['gradients-hidden', 'loss', 'update'],
    ];
    const early = ['forward-hidden', 'forward-output', 'delta-output', 'gradients-output', 'update'];
    for (const [place, id] of early.entries()) await moveTo(id, place);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M06'));
    for (const [place, id] of right.entries()) await moveTo(id, place);
    expect(await order()).toEqual(right);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  test(`a table: each cell has its verdict ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-3');
    const answers: Record<string, string> = {
      ...{ w2_11: '-0.0768', w2_12: '-0.0288', b2_1: '-0.096' },
      ...{ w1_11: '-0.0043008', w1_12: '-0.016128', b1_1: '-0.010752' },
      ...{ w1_21: '0.0096768', w1_22: '0.036288', b1_2: '0.024192' },
    };
    const cell = (id: string): Locator => exercise.locator(`[data-cell="${id}"]`);
    for (const [id, text] of Object.entries(answers)) await type(cell(id), id === 'w1_11' ? '-0.02688' : text, way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(words[locale].cells);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M02'));
    await expect(cell('w1_11')).toHaveAttribute('aria-invalid', 'true');
    await expect(exercise.locator('.cell-verdict[data-right]')).toHaveCount(8);
    await type(cell('w1_11'), answers.w1_11, way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  test(`a prediction of options stays beside what came out ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-6');
    await expect(exercise.locator('[data-run]')).toBeHidden();
    for (const id of ['dw1_21', 'dw2_12']) await press(exercise.locator(`[data-option="${id}"]`), way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'own-gradient'));
    await expect(exercise.locator('[data-row="db1_2"] [data-column="second"]')).toHaveText('0');
    await expect(exercise.locator('[data-option="dw2_12"]')).toBeChecked();
    await expect(exercise.locator('label:has([data-option="db1_2"]) .option-came')).toBeVisible();
    await press(exercise.getByRole('button', { name: words[locale].another }), way);
    await expect(exercise.locator('[data-run]')).toBeHidden();
    await expect(exercise.locator('[data-option="dw2_12"]')).not.toBeChecked();
  });

  test(`a drawn prediction stays as a ghost on the result ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-1-2');
    const chart = exercise.locator('svg[role="img"]');
    await press(submit(exercise), way);
    await expect(outcome(exercise)).not.toBeEmpty();
    if (way === 'mouse') {
      const box = (await chart.boundingBox())!;
      for (const place of [1, 2, 3, 4, 5]) {
        const across = (44 + (place / 5) * 336) / 480;
        await page.mouse.click(box.x + across * box.width, box.y + 0.4 * box.height);
      }
    } else {
      for (const field of await exercise.getByRole('textbox').all()) await type(field, '0.5', way);
    }
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'swings'));
    await expect(chart.locator('circle.predicted')).toHaveCount(6);
    await expect(chart.locator('rect.came')).toHaveCount(6);
    await expect(exercise.locator('[data-row="v2"] [data-column="second"]')).toHaveText('0.64');
  });

  test(`a bug: line and reason, and the symptom on demand ${by}`, async ({ page }) => {
    const exercise = await open(page, locale, 'ex-5-8');
    await press(exercise.locator('.run'), way);
    await expect(exercise.locator('[data-row="dw2_11"]')).not.toHaveAttribute('data-differs');
    await expect(exercise.locator('[data-row="dw1_11"]')).toHaveAttribute('data-differs');
    await press(exercise.locator('[data-language-choice="python"]'), way);
    await expect(exercise.locator('.program[data-language="javascript"]')).toBeHidden();
    await press(exercise.locator('.program[data-language="python"] [data-line="4"]'), way);
    await press(exercise.locator('[data-option="M10"]'), way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(await wordsFor(exercise, 'M10'));
    await press(exercise.locator('.program[data-language="python"] [data-line="7"]'), way);
    await press(exercise.locator('[data-option="M06"]'), way);
    await press(submit(exercise), way);
    await expect(outcome(exercise)).toContainText(words[locale].right);
  });

  for (const width of [360, 1440]) {
    test(`no exercise of a chapter changes its height when it wakes (${locale}, ${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(exercisePage(locale, 'ex-5-1'));
      await page.evaluate(() => document.fonts.ready);
      const exercises = page.locator('section.exercise');
      const heights = (): Promise<number[]> =>
        exercises.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      const asleep = await heights();
      for (const exercise of await exercises.all()) {
        await exercise.locator('.try').scrollIntoViewIfNeeded();
        await expect(exercise.locator('.try button:not(.another)').first()).toBeEnabled();
      }
      expect(await heights()).toEqual(asleep);
    });
  }

  test(`the focus stays with the button that runs something (${locale})`, async ({ page }) => {
    for (const id of ['ex-5-8', 'ex-5-6', 'ex-1-2']) {
      const exercise = await open(page, locale, id);
      const button = exercise.locator('.try button:is(.run, :not([type="submit"], .another))').last();
      await press(button, 'keyboard');
      await expect(exercise.locator('[data-run]')).toBeVisible();
      await expect(button).toBeFocused();
    }
  });

  test(`a link opens the same numbers in both languages, and bad ones start from the printed (${locale})`, async ({
    page,
  }) => {
    const read = async (language: Locale): Promise<string[]> => {
      const exercise = await open(page, language, 'ex-5-5', '?ex-5-5=17');
      return exercise.locator('> ul [data-v]').allInnerTexts();
    };
    expect(await read(locale)).toEqual(await read(locale === 'ko' ? 'en' : 'ko'));
  });
}
