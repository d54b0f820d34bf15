import type { Locator, Page } from '@playwright/test';
import { model } from '../../content/chapters/05-hidden-layer/exercises/backprop-programs.ts';
import { exercisePage, locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

type Language = keyof typeof model;

const names: Record<Language, string> = { javascript: 'JavaScript', python: 'Python' };
const words = {
  ko: {
    run: '실행',
    stop: '멈춤',
    solved: '검사 13개 가운데 13개를 통과했습니다.',
    departed: '은닉 노드 1의 δ가 −0.0672입니다. 바른 값은 δ⁽¹⁾₁ = −0.010752입니다.',
    slip: '은닉층의',
    stopped: '실행을 멈췄습니다.',
  },
  en: {
    run: 'Run',
    stop: 'Stop',
    solved: '13 of 13 tests passed.',
    departed: 'The δ of hidden unit 1 is −0.0672; it should be δ⁽¹⁾₁ = −0.010752.',
    slip: 'is missing from the hidden',
    stopped: 'The run was stopped.',
  },
};

/** Loading a sandbox for the first time takes a slow machine its time. */
const loading = { timeout: 30_000 };

async function open(page: Page, locale: Locale): Promise<Locator> {
  await page.goto(exercisePage(locale, 'ex-5-7'));
  const exercise = page.locator('#ex-5-7');
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.locator('textarea')).toBeEnabled();
  return exercise;
}

/** Puts a program into the editor that opens on focus, in place of what stands there. */
async function write(page: Page, exercise: Locator, program: string): Promise<void> {
  const editor = exercise.locator('.cm-content');
  if (!(await editor.isVisible())) await exercise.locator('textarea').focus();
  await editor.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(program);
}

const outcome = (exercise: Locator): Locator => exercise.locator('.code [role=status]');

for (const locale of locales) {
  for (const language of ['javascript', 'python'] as const) {
    test(`The model passes all tests (${locale}, ${names[language]})`, async ({ page }) => {
      const exercise = await open(page, locale);
      await exercise.getByRole('radio', { name: names[language] }).check();
      await write(page, exercise, model[language]);
      await exercise.getByRole('button', { name: words[locale].run, exact: true }).click();
      await expect(outcome(exercise)).toContainText(words[locale].solved, loading);
    });

    test(`A slip is named with the quantity it shows in first (${locale}, ${names[language]})`, async ({ page }) => {
      const exercise = await open(page, locale);
      await exercise.getByRole('radio', { name: names[language] }).check();
      await write(page, exercise, model[language].replace('arriving * a[l][j] * (1 - a[l][j])', 'arriving'));
      await exercise.getByRole('button', { name: words[locale].run, exact: true }).click();
      await expect(outcome(exercise)).toContainText(words[locale].departed, loading);
      await expect(outcome(exercise)).toContainText(words[locale].slip);
      await expect(exercise.locator('.results > li')).toHaveCount(13);
    });
  }

  test(`An endless loop can be stopped, and the next run works (${locale})`, async ({ page }) => {
    const exercise = await open(page, locale);
    await write(page, exercise, 'function backprop() { for (;;) {} }');
    await exercise.getByRole('button', { name: words[locale].run, exact: true }).click();
    await exercise.getByRole('button', { name: words[locale].stop, exact: true }).click();
    await expect(outcome(exercise)).toContainText(words[locale].stopped, loading);
    await write(page, exercise, model.javascript);
    await exercise.getByRole('button', { name: words[locale].run, exact: true }).click();
    await expect(outcome(exercise)).toContainText(words[locale].solved, loading);
  });
}

test('The exercise can be done by keyboard alone, and the program is still there after a reload', async ({ page }) => {
  const exercise = await open(page, 'ko');
  await exercise.getByRole('radio', { name: 'JavaScript' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(exercise.getByRole('radio', { name: 'Python' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(exercise.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(model.python);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(exercise.getByRole('button', { name: '실행', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(exercise)).toContainText(words.ko.solved, loading);
  await page.reload();
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.getByRole('radio', { name: 'Python' })).toBeChecked();
  await expect(exercise.locator('textarea')).toHaveValue(model.python);
});

test('Neither the editor nor the interpreters are fetched before they are used', async ({ page }) => {
  let bytes = 0;
  const fetched: string[] = [];
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    fetched.push(response.url());
    if (response.url().endsWith('.js')) bytes = Math.max(bytes, body.length);
  });
  const exercise = await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const before = fetched.length;
  expect(fetched.filter((url) => /code-mirror|wasm|sandbox/.test(url))).toEqual([]);
  expect(bytes).toBeLessThan(120_000);
  await exercise.locator('textarea').focus();
  await expect(exercise.locator('.cm-content')).toBeFocused();
  await expect.poll(() => fetched.slice(before).some((url) => url.includes('code-mirror'))).toBe(true);
});

test('A program cannot fake a verdict, whatever it returns or overwrites', async ({ page }) => {
  const exercise = await open(page, 'en');
  const fakes = [
    'function backprop() { return { kind: "code", right: true, complete: true, tests: [] }; }',
    'Object.prototype.right = true; Array.prototype.every = () => true; function backprop() { return {}; }',
    'function backprop() { return { a: NaN, loss: NaN, delta: NaN, dW: NaN, db: NaN }; }',
  ];
  for (const fake of fakes) {
    await write(page, exercise, fake);
    await exercise.getByRole('button', { name: words.en.run, exact: true }).click();
    await expect(outcome(exercise)).not.toBeEmpty(loading);
    await expect(outcome(exercise)).not.toContainText('13 of 13');
  }
  expect(await page.evaluate(() => 'right' in {})).toBe(false);
});
