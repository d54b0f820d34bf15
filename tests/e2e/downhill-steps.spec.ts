import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '양쪽을 오가며 줄어든다',
    verdict: '1, −1.25, 1.5625, −1.953125',
    diverges: '발산합니다',
    said: '예측: 양쪽을 오가며 줄어든다',
    outside: '그림 밖',
    fn: '함수',
    own: '내려갈 함수의 식',
    unfinished: '식이 끝나지 않았습니다',
    noValue: '이 식의 값이 없습니다',
    eta: '학습률 η',
  },
  en: {
    guess: 'It swings from side to side and shrinks',
    verdict: '1, −1.25, 1.5625, −1.953125',
    diverges: 'it diverges',
    said: 'Your prediction: It swings from side to side and shrinks',
    outside: 'outside the figure',
    fn: 'Function',
    own: 'formula to walk down',
    unfinished: 'The formula breaks off',
    noValue: 'this formula has no value',
    eta: 'learning rate η',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Whoever predicts that the walk shrinks sees it grow: 1, −1.25, 1.5625, −1.953125 (${locale})`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, 'downhill', 'w1-1');
    await expect(figure.forward).toBeDisabled();
    await expect(figure.root).not.toContainText('−1.25');
    await figure.button(say.guess).click();
    const results: string[] = [];
    for (let n = 1; n <= 9; n++) {
      await figure.forward.click();
      await expect(figure.scrubber).toHaveValue(String(n));
      results.push((await figure.result.innerText()).replace(/[=\s]/g, ''));
    }
    expect(results).toEqual(['9', '2.25', '−1.25', '−11.25', '−2.8125', '1.5625', '14.0625', '3.5156', '−1.9531']);
    await expect(figure.root.locator('.widget-question')).toContainText(say.said);
    await expect(figure.root.locator('.widget-question')).toContainText(say.verdict);
    await expect(figure.root.locator('.frame-explanation')).toContainText(say.diverges);
    await figure.walk(3);
    await expect(figure.root.locator('.frame-explanation')).toContainText(say.outside);
    await expect(figure.root.locator('.series-ghost')).toBeVisible();
    expect(await shifts()).toBeLessThanOrEqual(0.02);
    await expect(page).toHaveURL(/w1-1=v1~guess=swings-nearer~frame=12/);
    const picture = await figure.root.locator('.downhill-plots').innerHTML();
    await page.reload();
    await figure.root.scrollIntoViewIfNeeded();
    await expect(figure.scrubber).toHaveValue('12');
    expect(await figure.root.locator('.downhill-plots').innerHTML()).toBe(picture);
  });

  test(`A typed function is walked down; a mistake gets a sentence and changes nothing (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'downhill', 'w1-1', 'v1~eta=0.1');
    await figure.root.getByRole('combobox', { name: say.fn, exact: true }).selectOption('own');
    const field = figure.root.getByLabel(say.own, { exact: true });
    const curve = figure.root.locator('.hill-curve');
    const before = await curve.getAttribute('d');
    for (const [text, sentence] of [
      ['(x - 2', say.unfinished],
      ['log(x - 5)', say.noValue],
    ]) {
      await field.fill(text);
      await field.press('Enter');
      await expect(figure.root.getByRole('alert')).toContainText(sentence);
      await expect(curve).toHaveAttribute('d', before!);
    }
    await field.fill('(x - 2)^2');
    await field.press('Enter');
    await expect(curve).not.toHaveAttribute('d', before!);
    const eta = figure.root.locator('#w1-1-eta');
    await eta.fill('1/4');
    await eta.press('Tab');
    await figure.walk(3);
    await expect(figure.result).toContainText('1.5');
    await figure.walk(3);
    await expect(figure.result).toContainText('1.75');
  });
}

test(`By keyboard alone: predict, walk, set η to the edge 2/9 and swing between 1 and −1`, async ({ page }) => {
  const [locale, say] = ['en', words.en] as const;
  const figure = await Figure.open(page, locale, 'downhill', 'w1-1');
  const { keyboard } = page;
  await figure.tabTo(figure.button(say.guess));
  await keyboard.press('Enter');
  await figure.tabTo(figure.scrubber);
  for (let n = 0; n < 3; n++) await keyboard.press('ArrowRight');
  await expect(figure.result).toContainText('−1.25');
  await keyboard.press('End');
  await expect(figure.scrubber).toHaveValue('36');
  const eta = figure.root.locator('#w1-1-eta');
  await figure.tabTo(eta);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('2/9');
  await page.keyboard.press('Shift+Tab');
  await expect(figure.scrubber).toHaveValue('0');
  for (let t = 1; t <= 12; t++) {
    await figure.walk(3);
    await expect(figure.result).toHaveText(t % 2 === 1 ? /−1$/ : /[^−]1$/);
  }
});
