import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'vanishing-gradients';

const words = {
  ko: {
    guess: 'B만',
    start: '훈련 시작',
    step: '한 걸음',
    pause: '멈춤',
    learned: 'B의 손실만 처음의 절반 아래로 내려갔습니다. 예측과 같습니다.',
    aha: '앞쪽 층이 거의 멈추어 있어도 마지막 층은 배웁니다.',
    diverged: '발산했습니다. 5번째 걸음에서',
    table: '표로 보기',
  },
  en: {
    guess: 'only B',
    start: 'Start training',
    step: 'One step',
    pause: 'Pause',
    learned: 'Only the loss of B fell below half of its first value. That is what you predicted.',
    aha: 'the early layers hardly move, yet the last layer still learns.',
    diverged: 'It diverged. At step 5',
    table: 'Show as table',
  },
} as const;

/** Loss and norms as the table prints them. */
const numbers = (figure: Figure): Promise<string[]> => figure.root.locator('.norm-table td').allTextContents();

const status = (figure: Figure) => figure.root.locator('.training-status');

for (const locale of locales) {
  const say = words[locale];

  test(`ten layers of small sigmoids stand still in front while the last one learns, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const figure = await Figure.open(page, locale, chapter, 'w9-5');
    const { keyboard } = page;
    await expect(figure.root.locator('.layer-bar[data-layer]')).toHaveCount(22);
    await expect(figure.button(say.start)).toHaveAttribute('aria-disabled', 'true');
    await figure.tabTo(figure.button(say.guess), 120);
    await keyboard.press('Enter');
    await figure.tabTo(figure.button(say.step));
    await keyboard.press('Enter');
    await expect(status(figure)).toHaveAttribute('data-step', '1');
    await figure.tabTo(figure.root.locator('.training-toggle'), 60, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(figure.root.locator('.training-question')).toContainText(say.learned, { timeout: 150_000 });
    await expect(figure.root.locator('.training-question')).toContainText(say.aha);
    await keyboard.press('Enter');
    await expect(figure.root.locator('[data-network=a] .training-standing')).toContainText('0.6931');
    await expect(page).toHaveURL(/w9-5=v1~guess=b~step=\d+/);
  });

  test(`large weights diverge at a step that is said (${locale})`, async ({ page }) => {
    const state = 'v1~a=10_8_leaky-relu_normal_1_0.1~b=10_8_leaky-relu_he_0.1_0.1~guess=unknown~step=12';
    const figure = await Figure.open(page, locale, chapter, 'w9-5', state);
    await expect(figure.root.locator('[data-network=a] .training-standing')).toContainText(say.diverged);
    await expect(status(figure)).toHaveAttribute('data-step', '12');
    await expect(figure.root).not.toContainText(/NaN|Infinity/);
  });
}

test('the link of a run that was paused opens the same numbers at the same step', async ({ page, context }) => {
  test.setTimeout(120_000);
  const figure = await Figure.open(page, 'en', chapter, 'w9-5', 'v1~guess=unknown');
  await figure.button(words.en.start).click();
  await expect.poll(async () => Number(await status(figure).getAttribute('data-step'))).toBeGreaterThan(20);
  await figure.button(words.en.pause).click();
  // The address may still hold a step of the run; it comes to the one it rests at.
  const at = async (): Promise<string> => (await status(figure).getAttribute('data-step'))!;
  await expect.poll(async () => page.url().includes(`~step=${await at()}#`)).toBe(true);
  const rested = await at();
  const seen = await numbers(figure);
  const again = new Figure(await context.newPage(), 'w9-5');
  await again.page.goto(page.url());
  await again.awake();
  await expect(status(again)).toHaveAttribute('data-step', rested, { timeout: 60_000 });
  expect(await numbers(again)).toEqual(seen);
});

test('a run pauses when it is scrolled out of sight', async ({ page }) => {
  const figure = await Figure.open(page, 'en', chapter, 'w9-5', 'v1~guess=unknown');
  await figure.button(words.en.start).click();
  await expect(figure.button(words.en.pause)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(figure.root.locator('.training-toggle')).not.toHaveText(words.en.pause);
});

test('without workers the networks are trained on the page, to the same numbers', async ({ page, context }) => {
  const state = 'v1~guess=unknown~step=30';
  const figure = await Figure.open(page, 'en', chapter, 'w9-5', state);
  await expect(status(figure)).toHaveAttribute('data-step', '30', { timeout: 60_000 });
  const bare = await context.newPage();
  await bare.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  const again = await Figure.open(bare, 'en', chapter, 'w9-5', state);
  await expect(status(again)).toHaveAttribute('data-step', '30', { timeout: 60_000 });
  expect(await numbers(again)).toEqual(await numbers(figure));
});
