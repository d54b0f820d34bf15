import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'adaptive-methods';

const words = {
  ko: {
    guess: 'C RMSProp',
    step: '한 걸음',
    start: '경주 시작',
    pause: '멈춤',
    won: '가장 낮은 것은 C RMSProp입니다. 꼴찌의 손실은 그 3.96배입니다. 예측과 같습니다.',
    trials: '시드 5개로 겨루기',
    changes: '가장 낮은 것이 시드에 따라 바뀝니다: C RMSProp 2번, D Adam 3번.',
    diverged: '8번째 걸음에서 발산했습니다.',
  },
  en: {
    guess: 'C RMSProp',
    step: 'One step',
    start: 'Start the race',
    pause: 'Pause',
    won: 'C RMSProp has the lowest; the highest is 3.96 times as large. That is what you predicted.',
    trials: 'Race from 5 seeds',
    changes: 'Who has the lowest loss changes with the seed: C RMSProp 2 ×, D Adam 3 ×.',
    diverged: 'It diverged at step 8',
  },
} as const;

const status = (figure: Figure) => figure.root.locator('.real-status');

/** All numbers of the table. */
const numbers = (figure: Figure): Promise<string[]> => figure.root.locator('.real-table td').allTextContents();

const arrived = (figure: Figure, step: string): Promise<void> =>
  expect(status(figure)).toHaveAttribute('data-step', step, { timeout: 60_000 });

for (const locale of locales) {
  const say = words[locale];

  test(`one rate for all, and who wins changes with the seed, by keyboard alone (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    const figure = await Figure.open(page, locale, chapter, 'w12-6', 'v1~pace=20');
    const { keyboard } = page;
    await expect(figure.button(say.start)).toHaveAttribute('aria-disabled', 'true');
    await figure.tabTo(figure.button(say.guess), 200);
    await keyboard.press('Enter');
    await figure.tabTo(figure.button(say.step));
    await keyboard.press('Enter');
    await arrived(figure, '1');
    await figure.tabTo(figure.root.locator('.real-toggle'), 60, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(figure.root.locator('.real-question')).toContainText(say.won, { timeout: 120_000 });
    await expect(figure.root.locator('.real-question .ghost')).toContainText('RMSProp');
    await figure.tabTo(figure.button(say.trials));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.real-trials-status')).toContainText(say.changes, { timeout: 120_000 });
    await expect(page).toHaveURL(/w12-6=v1~guess=c~step=\d+~pace=20~trials=yes/);
  });

  test(`a rate too large diverges at a step that is said, and the others go on (${locale})`, async ({ page }) => {
    const large = ['0.1', '1', '3', '10'].map((rate, n) => `${'abcd'[n]}=sgd_${rate}`).join('~');
    const state = `v1~depth=3~width=16~activation=leaky-relu~${large}~guess=unknown~step=60`;
    const figure = await Figure.open(page, locale, chapter, 'w12-6', state);
    await arrived(figure, '60');
    await expect(figure.root.locator('[data-racer="3"] .real-standing')).toContainText(say.diverged);
    await expect(figure.root).not.toContainText(/NaN|Infinity/);
  });
}

test('the link of a race that was paused opens the same numbers at the same step', async ({ page, context }) => {
  test.setTimeout(120_000);
  const figure = await Figure.open(page, 'en', chapter, 'w12-6', 'v1~guess=unknown');
  await figure.button(words.en.start).click();
  await expect.poll(async () => Number(await status(figure).getAttribute('data-step'))).toBeGreaterThan(10);
  await figure.button(words.en.pause).click();
  const at = async (): Promise<string> => (await status(figure).getAttribute('data-step'))!;
  // The address may still hold a step of the run; it comes to the one it rests at.
  await expect.poll(async () => page.url().includes(`~step=${await at()}#`)).toBe(true);
  const rested = await at();
  const seen = await numbers(figure);
  const again = new Figure(await context.newPage(), 'w12-6');
  await again.page.goto(page.url());
  await again.awake();
  await arrived(again, rested);
  expect(await numbers(again)).toEqual(seen);
});

test('a race pauses when it is scrolled out of sight', async ({ page }) => {
  const figure = await Figure.open(page, 'en', chapter, 'w12-6', 'v1~guess=unknown');
  await figure.button(words.en.start).click();
  await expect(figure.button(words.en.pause)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(figure.root.locator('.real-toggle')).not.toHaveText(words.en.pause);
});

test('without workers the methods are trained on the page, to the same numbers', async ({ page, context }) => {
  const state = 'v1~guess=unknown~step=30';
  const figure = await Figure.open(page, 'en', chapter, 'w12-6', state);
  await arrived(figure, '30');
  const bare = await context.newPage();
  await bare.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  const again = await Figure.open(bare, 'en', chapter, 'w12-6', state);
  await arrived(again, '30');
  expect(await numbers(again)).toEqual(await numbers(figure));
});
