import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'momentum';

const words = {
  ko: {
    small: '줄곧 0.02',
    unknown: '모르겠습니다',
    table: '본문의 표처럼 (η₀ = 0.1, T = 10)',
    outcome: '크게 시작해서 줄이는 코사인은',
    kind: '일정',
    task: '따라 그리기',
    eta: '처음 학습률 η₀',
    limits: '학습률은 0에서 1까지',
    handle: '5걸음 뒤의 학습률',
    fold: '점을 옮겨 직접 그리기',
    drawn: '직접 그린 일정',
    met: '모든 점이',
  },
  en: {
    small: '0.02 all the time',
    unknown: 'I don’t know',
    table: 'As in the table of the text (η₀ = 0.1, T = 10)',
    outcome: 'The cosine, which starts large and falls',
    kind: 'Schedule',
    task: 'Copy a schedule',
    eta: 'first learning rate η₀',
    limits: 'A learning rate may be from 0 to 1.',
    handle: 'learning rate after 5 steps',
    fold: 'Draw by moving the points',
    drawn: 'drawn by hand',
    met: 'All points are within',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Starting large and falling ends nearest; the table of the text is there (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w11-3');
    await expect(figure.root.locator('.schedule-inputs select')).toHaveCount(0);
    await figure.button(say.small).click();
    await expect(figure.root.locator('.schedule-question')).toContainText(say.outcome);
    await expect(figure.root.locator('.schedule-question')).toContainText('0.9129');

    await figure.button(say.table).click();
    const rate = (t: number) => figure.root.locator(`[data-step="${t}"] td`).first();
    await figure.root.locator('.widget-numbers summary').click();
    for (const [t, text] of [
      [0, '0.10000000'],
      [2, '0.09045085'],
      [5, '0.05000000'],
      [8, '0.00954915'],
      [10, '0.00000000'],
    ] as const)
      await expect(rate(t)).toHaveText(text);
    await figure.root.getByRole('combobox', { name: say.kind, exact: true }).selectOption('step');
    for (const [t, text] of [
      [2, '0.10000000'],
      [3, '0.05000000'],
      [6, '0.02500000'],
    ] as const)
      await expect(rate(t)).toHaveText(text);
    await figure.walk(1);
    await expect(figure.result.first()).toHaveText('=−2.7');
  });

  test(`A schedule is drawn after another by keyboard alone, and a link opens it again (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w11-3');
    const { keyboard } = page;
    await figure.tabTo(figure.button(say.unknown));
    await keyboard.press('Enter');
    await figure.tabTo(figure.button(say.table));
    await keyboard.press('Enter');
    await figure.root.getByRole('combobox', { name: say.task }).selectOption('linear');
    const eta = figure.root.getByRole('textbox', { name: say.eta });
    await figure.tabTo(eta);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('3');
    await expect(figure.root.locator('.number-problem')).toContainText(say.limits);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('0.1');
    await figure.tabTo(figure.root.locator('summary', { hasText: say.fold }));
    await keyboard.press('Enter');
    for (let n = 0; n <= 10; n++) {
      await figure.tabTo(figure.field(`handle-${n}`));
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(String((10 - n) / 100));
    }
    await expect(figure.root.getByRole('textbox', { name: say.handle })).toHaveValue('0.05');
    await expect(figure.root.locator('.schedule-verdict')).toContainText(say.met);
    await expect(page).toHaveURL(/drawn=0\.1_.*_0\.01_0~/);
    await page.reload();
    await figure.awake();
    await expect(figure.root.locator('.schedule-verdict')).toContainText(say.met);
    await expect(figure.root.locator('.rate-handle')).toHaveCount(11);
  });
}

test('A press on the plot draws there, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await Figure.open(page, 'ko', chapter, 'w11-3', 'v1~said=unknown');
  const plot = figure.root.locator('.schedule-plots .plot-canvas').first();
  await plot.scrollIntoViewIfNeeded();
  const box = (await plot.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure.root.locator('.rate-handle')).toHaveCount(11);
  await expect(figure.root.getByRole('combobox', { name: words.ko.kind, exact: true })).toHaveValue('drawn');
});
