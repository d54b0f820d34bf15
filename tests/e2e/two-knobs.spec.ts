import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    two: '2시',
    is: '기울기 벡터에 가장 가까운 것은 1시 방향입니다.',
    away: '최소점에서 곧장 멀어지는 방향',
    held: 'v는 1에 붙들어 두고',
    again: '이 점에서 예측하기',
    minimum: 'C는 여기서 가장 작습니다',
    surface: '곡면',
    unknown: '모르겠습니다',
  },
  en: {
    two: '2 o’clock',
    is: 'The hour nearest to the gradient is 1 o’clock.',
    away: 'straight from the minimum',
    held: 'v is held at 1',
    again: 'Predict at this point',
    minimum: 'C is smallest here',
    surface: 'Surface',
    unknown: 'I don’t know',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`The gradient at (3, 1) points to 1 o’clock, not straight from the minimum (${locale})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, 'downhill', 'w1-4');
    await expect(figure.result).toContainText('9');
    await figure.walk(1);
    await expect(figure.result).toContainText('3');
    await expect(figure.root.locator('.frame-explanation')).toContainText(say.held);
    await figure.walk(1);
    await expect(figure.result).toContainText('9');
    await expect(figure.forward).toBeDisabled();
    await expect(figure.root.locator('.knob-gradient')).toHaveCount(0);
    await figure.button(say.two).click();
    await figure.walk(1);
    await expect(figure.result).toHaveText(/\(3, 9\)/);
    await expect(figure.root.locator('.knob-gradient')).toHaveCount(1);
    await expect(figure.root.locator('.knob-ghost')).toHaveCount(1);
    await expect(figure.root.locator('.widget-question')).toContainText(say.is);
    await expect(figure.root.locator('.widget-question')).toContainText(say.away);
    await expect(figure.root.locator('.frame-explanation')).toContainText('9.4868');
    expect(await shifts()).toBeLessThanOrEqual(0.02);
    await expect(page).toHaveURL(/w1-4=v1~guess=2~frame=3/);
    const picture = await figure.root.locator('.knob-plots').innerHTML();
    await page.reload();
    await figure.root.scrollIntoViewIfNeeded();
    await expect(figure.scrubber).toHaveValue('3');
    expect(await figure.root.locator('.knob-plots').innerHTML()).toBe(picture);
  });

  test(`The arrow stands at a right angle to the level line wherever the point is put (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'downhill', 'w1-4', 'v1~guess=unknown~frame=3');
    const map = figure.root.locator('.knob-plots .plot-canvas').first();
    await map.scrollIntoViewIfNeeded();
    const { width, height } = (await map.boundingBox())!;
    await map.click({ position: { x: width * 0.25, y: height * 0.75 } });
    await expect(figure.root.locator('#w1-4-u')).toHaveValue('−2');
    await expect(figure.root.locator('#w1-4-v')).toHaveValue('−1');
    await expect(figure.result).toHaveText(/\(−2, −9\)/);
    const numbers = (await figure.root.locator('.knob-gradient .knob-shaft').getAttribute('d'))!
      .split(/[ML ]/)
      .filter(Boolean)
      .map(Number);
    const [along, up] = [numbers[2] - numbers[0], numbers[1] - numbers[3]];
    expect(up / along).toBeCloseTo(-9 / -2, 1);
    await figure.button(say.again).click();
    await expect(figure.scrubber).toHaveValue('2');
    await expect(figure.root.locator('.knob-gradient')).toHaveCount(0);
  });
}

test(`By keyboard alone: read both slopes, predict, see the arrow, go to the bottom`, async ({ page }) => {
  const [locale, say] = ['en', words.en] as const;
  const figure = await Figure.open(page, locale, 'downhill', 'w1-4');
  const { keyboard } = page;
  await figure.tabTo(figure.button(say.two));
  await keyboard.press('Enter');
  await figure.tabTo(figure.scrubber);
  await keyboard.press('ArrowRight');
  await expect(figure.result).toContainText('3');
  await keyboard.press('End');
  await expect(figure.result).toHaveText(/\(3, 9\)/);
  for (const key of ['u', 'v']) {
    await figure.tabTo(figure.root.locator(`#w1-4-${key}`));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('0');
  }
  await expect(figure.result).toHaveText(/\(0, 0\)/);
  await expect(figure.root.locator('.frame-explanation')).toContainText(say.minimum);
  await expect(figure.root.locator('.knob-gradient')).toHaveCount(0);
});
