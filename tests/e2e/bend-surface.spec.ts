import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { readPrinted } from './helpers/printed.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'forward-pass';

const words = {
  ko: {
    curved: '덜 굽은 곡선',
    unknown: '모르겠습니다',
    flat: '들어냄 (a = z)',
    bent: '시그모이드',
    yHat: '예측값 ŷ',
    said: '예측: 덜 굽은 곡선',
    outcome: '간격이 같은 나란한 직선이 됩니다',
    prediction: '출력 노드에 남은 시그모이드',
    agrees: '한 층으로 구한 값이 같습니다',
    differs: '한 층으로 합칠 수 없습니다',
  },
  en: {
    curved: 'curves that bend less',
    unknown: 'I don’t know',
    flat: 'taken out (a = z)',
    bent: 'sigmoid',
    yHat: 'prediction ŷ',
    said: 'Your prediction: curves that bend less',
    outcome: 'they become parallel straight lines, evenly spaced',
    prediction: 'the output unit still has its sigmoid',
    agrees: 'the one layer give the same value',
    differs: 'they cannot be made into one',
  },
} as const;

/** Ends of each contour line, in thousandths of the side; a straight line has two points and no more. */
async function linesOf(figure: Figure): Promise<number[][]> {
  const paths = await figure.root
    .locator('.plot-level')
    .evaluateAll((list) => list.map((path) => path.getAttribute('d')!));
  return paths.map((path) => path.split(/[ML ]/).filter(Boolean).map(Number));
}

/** How far each line lies from the next one of the same direction, measured where they cross the axis of x₂ = const. */
function gapsOf(lines: readonly number[][]): number[] {
  const directions = lines.map(([x1, y1, x2, y2]) => Math.atan((y2 - y1) / (x2 - x1)));
  for (const direction of directions) expect(direction).toBeCloseTo(directions[0], 2);
  const offsets = lines
    .map(([x, y]) => y * Math.cos(directions[0]) - x * Math.sin(directions[0]))
    .sort((a, b) => a - b);
  return offsets.slice(1).map((offset, n) => offset - offsets[n]);
}

for (const locale of locales) {
  const say = words[locale];

  test(`Without its sigmoids the surface is a plane: straight, parallel, evenly spaced contours (${locale})`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w3-2');
    const flat = figure.root.getByRole('radio', { name: say.flat });
    await expect(flat).toBeDisabled();
    expect((await linesOf(figure)).some((points) => points.length > 20)).toBe(true);

    await figure.button(say.curved).click();
    await expect(figure.root.locator('.ghost')).toHaveText(say.said);
    await expect(figure.root.locator('.bend-one')).toContainText(say.differs);
    await flat.check();
    await expect(figure.root.locator('.ghost')).toHaveText(say.said);
    await expect(figure.root.locator('.widget-question')).toContainText(say.outcome);
    const lines = await linesOf(figure);
    expect(lines.length).toBeGreaterThan(4);
    for (const points of lines) expect(points).toHaveLength(4);
    const gaps = gapsOf(lines);
    for (const gap of gaps) expect(gap / gaps[0]).toBeCloseTo(1, 1);
    await expect(figure.root.locator('.bend-one')).toContainText(say.agrees);

    await figure.root.getByRole('radio', { name: say.yHat }).check();
    await expect(figure.root.locator('.widget-question')).toContainText(say.prediction);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
    await expect(page).toHaveURL(/w3-2=v1~height=yHat~said=curved~hidden=identity/);
  });

  test(`A point is picked in the plot, a weight is changed, and the link opens the same picture (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w3-2', 'v1~said=even~hidden=identity');
    const plot = figure.root.locator('.plot-canvas');
    const { width, height } = (await plot.boundingBox())!;
    await plot.click({ position: { x: width * 0.25, y: height * 0.25 } });
    await expect
      .poll(async () =>
        Number(
          await figure
            .field('x_1')
            .inputValue()
            .then((text) => text.replace('−', '-')),
        ),
      )
      .toBeCloseTo(-2, 1);
    await figure.root.locator('.numbers-panel summary').click();
    await figure.field('w2_12').fill('0');
    await expect(figure.root.locator('.bend-rows dd').first()).toContainText('=8');
    const picture = await plot.innerHTML();
    await expect(page).toHaveURL(/net=own/);
    await page.reload();
    await figure.awake();
    await expect(figure.root.locator('.bend-rows dd').first()).toContainText('=8');
    expect(await plot.innerHTML()).toBe(picture);
  });
}

test(`F1 by keyboard alone: 0.95, 1.28 and −1.55 make 0.75, as the two layers do`, async ({ page }) => {
  const [locale, say] = ['en', words.en] as const;
  const figure = await Figure.open(page, locale, chapter, 'w3-2', 'v1~net=general');
  const { keyboard } = page;
  const formula = figure.root.locator('.widget-line .formula-result').first();
  await expect(formula).toHaveText('=−0.7807');
  await figure.tabTo(figure.button(say.unknown));
  await keyboard.press('Enter');
  const bent = figure.root.getByRole('radio', { name: say.bent, exact: true });
  await figure.tabTo(bent);
  await keyboard.press('ArrowRight');
  await expect(formula).toHaveText('=0.75');
  const rows = await figure.root.locator('.bend-rows dd').allInnerTexts();
  expect(rows.map((row) => readPrinted(row.split('=').at(-1)!))).toEqual([0.95, 1.28, -1.55]);
  await expect(figure.root.locator('.bend-one .formula-result')).toHaveText('=0.75');

  await figure.tabTo(figure.field('x_1'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('-2');
  await expect(figure.root.locator('.bend-one .formula-result')).toHaveText('=−1.53');
  await expect(formula).toHaveText('=−1.53');
  await expect(figure.root.locator('.bend-value')).toHaveText('−1.53');
});
