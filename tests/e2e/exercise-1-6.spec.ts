import type { Locator, Page } from '@playwright/test';
import { model } from '../../content/chapters/01-downhill/exercises/num-grad-programs.ts';
import { exercisePage, locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

type Language = keyof typeof model;

const names: Record<Language, string> = { javascript: 'JavaScript', python: 'Python' };
const words = {
  ko: { run: '실행', solved: '검사 13개 가운데 13개를 통과했습니다.', slip: '처음 값으로 돌아오지 않아' },
  en: { run: 'Run', solved: '13 of 13 tests passed.', slip: 'did not come back to its first value' },
};
/** The line that puts a parameter back. */
const restoring = { javascript: '    theta[i] = kept;\n', python: '        theta[i] = kept\n' };
/** Loading a sandbox for the first time takes a slow machine its time. */
const loading = { timeout: 30_000 };

async function run(page: Page, locale: Locale, language: Language, program: string): Promise<Locator> {
  await page.goto(exercisePage(locale, 'ex-1-6'));
  const exercise = page.locator('#ex-1-6');
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await expect(exercise.locator('textarea')).toBeEnabled();
  await exercise.getByRole('radio', { name: names[language] }).check();
  await exercise.locator('textarea').focus();
  await exercise.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(program);
  await exercise.getByRole('button', { name: words[locale].run, exact: true }).click();
  return exercise.locator('.code [role=status]');
}

for (const locale of locales) {
  for (const language of ['javascript', 'python'] as const) {
    test(`A function may be handed to the reader’s function (${locale}, ${names[language]})`, async ({ page }) => {
      const outcome = await run(page, locale, language, model[language]);
      await expect(outcome).toContainText(words[locale].solved, loading);
    });

    test(`A list left changed is noticed (${locale}, ${names[language]})`, async ({ page }) => {
      const outcome = await run(page, locale, language, model[language].replace(restoring[language], ''));
      await expect(outcome).toContainText(words[locale].slip, loading);
      await expect(outcome).toContainText('result[0]');
    });
  }
}
