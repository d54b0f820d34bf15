import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'matrices';

const words = {
  ko: {
    back: '은닉층에 도착한 빨강',
    outer: 'W⁽²⁾의 기울기, 예제 하나',
    square: 'F3 (2–2–2), 예제 셋',
    refused: '앞(W⁽²⁾)은 4열, 뒤(δ⁽²⁾)는 2행이라 곱할 수 없습니다.',
    fits: '모양도 값도 맞습니다.',
    onlyShape: '모양은 맞지만 값이 다릅니다.',
    asW: '2행 4열',
    ratio: '합은 평균의 4배입니다.',
    four: '네 배',
    sum: '합',
    twice: '네 예제를 두 번씩 (m = 8)',
    sign: '오차를 y − ŷ로 뺐다',
    half: '손실의 ½을 잊었다',
    otherwise: '‘손실의 ½을 잊었다’라면 w⁽¹⁾₁₁의 비가 2일 텐데, 이 환자는 −1입니다.',
    error: '빨강을 ŷ − y로 고친다',
    healed: '모든 자리의 비가 1입니다.',
    count: '나은 환자 1 / 8',
    unknown: '모르겠습니다',
  },
  en: {
    back: 'the red that arrives at the hidden layer',
    outer: 'the gradient of W⁽²⁾, one example',
    square: 'F3 (2–2–2), three examples',
    refused: 'the columns of W⁽²⁾ are 4, the rows of δ⁽²⁾ are 2',
    fits: 'Shape and numbers fit.',
    onlyShape: 'The shape fits, the numbers do not',
    asW: '2 × 4',
    ratio: 'the sum is 4 times the mean.',
    four: 'four times',
    sum: 'sum',
    twice: 'each of the four twice (m = 8)',
    sign: 'the error was taken as y − ŷ',
    half: 'the ½ of the loss was forgotten',
    otherwise: 'the ratio at w⁽¹⁾₁₁ would be 2. In this patient it is −1.',
    error: 'change the red to ŷ − y',
    healed: 'The ratio is 1 everywhere.',
    count: 'Patients cured: 1 of 8',
    unknown: 'I don’t know',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`A matrix that does not fit is refused; the transpose fits, and a square one may deceive (${locale})`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w6-1');
    const card = (id: string) => figure.root.locator(`.shapes-cards [data-card="${id}"]`);
    const line = figure.root.locator('.shapes-explanation');
    await figure.root.getByRole('combobox').nth(1).selectOption(say.back);
    await card('w').click();
    await card('delta').click();
    await expect(line).toContainText(say.refused);
    await expect(figure.root.locator('.shapes-slot.filled')).toHaveCount(1);
    await figure.root.locator('.shapes-slot button').click();
    await card('wt').dragTo(figure.root.locator('.shapes-slot').first());
    await card('delta').click();
    await expect(line).toContainText(say.fits);

    await figure.root.getByRole('combobox').first().selectOption(say.square);
    await card('w').click();
    await card('delta').click();
    await expect(line).toContainText(say.onlyShape);
    await expect(page).toHaveURL(/w6-1=v1~net=square~task=back~slots=w_delta/);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });

  test(`The sum is four times the mean; twice the examples double the sum alone (${locale})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w6-2');
    const values = figure.root.locator('.adder-value');
    await expect(values).toHaveText(['0.01873526', '−0.10214196', '−0.09125322', '0.05368242', '−0.03024437']);
    const sum = figure.root.getByRole('radio', { name: say.sum, exact: true });
    await expect(sum).toBeDisabled();
    await figure.button(say.four).click();
    await expect(figure.root.locator('.widget-question')).toContainText(say.ratio);
    await sum.check();
    await expect(values.last()).toHaveText('−0.12097750');
    await figure.root.getByRole('radio', { name: say.twice }).check();
    await expect(values.last()).toHaveText('−0.24195500');
    await expect(page).toHaveURL(/copies=2/);
    await page.reload();
    await figure.awake();
    await expect(values.last()).toHaveText('−0.24195500');
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });

  test(`A wrong diagnosis is answered by the map, and the right change cures (${locale})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w6-3');
    await expect(figure.root.locator('.clinic-map td.off')).toHaveCount(25);
    await figure.button(say.half).click();
    await expect(figure.root.locator('.clinic-explanation')).toContainText(say.otherwise);
    await figure.button(say.sign).click();
    await figure.root.getByRole('radio', { name: say.error }).check();
    await expect(figure.root.locator('.clinic-outcome')).toContainText(say.healed);
    await expect(figure.root.locator('.clinic-map td.off')).toHaveCount(0);
    await expect(figure.root.locator('.clinic-count')).toHaveText(say.count);
    await expect(page).toHaveURL(/tried=1/);
    await page.reload();
    await figure.awake();
    await expect(figure.root.locator('.clinic-count')).toHaveText(say.count);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });
}

test('By keyboard alone: the outer product after its prediction, a sum, and a patient told and cured', async ({
  page,
}) => {
  const { keyboard } = page;
  const say = words.en;
  const shapes = await Figure.open(page, 'en', chapter, 'w6-1', 'v1~task=outer');
  const card = (id: string) => shapes.root.locator(`.shapes-cards [data-card="${id}"]`);
  await expect(card('delta')).toBeDisabled();
  await shapes.tabTo(shapes.button(say.asW), 200);
  await keyboard.press('Enter');
  await shapes.tabTo(card('delta'));
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await expect(card('at')).toBeFocused();
  await keyboard.press('Enter');
  await expect(shapes.root.locator('.shapes-explanation')).toContainText(say.fits);

  const adder = new Figure(page, 'w6-2');
  await adder.awake();
  await adder.tabTo(adder.button(say.four), 200);
  await keyboard.press('Space');
  await adder.tabTo(adder.root.getByRole('radio', { name: 'mean' }));
  await keyboard.press('ArrowRight');
  await expect(adder.root.locator('.adder-value').last()).toHaveText('−0.12097750');

  const clinic = new Figure(page, 'w6-3');
  await clinic.awake();
  await clinic.tabTo(clinic.root.getByRole('radio').first(), 200);
  for (let n = 0; n < 2; n++) await keyboard.press('ArrowRight');
  await expect(clinic.root.locator('.clinic-map td.off')).toHaveCount(9);
  await clinic.tabTo(clinic.button(say.unknown));
  await keyboard.press('Enter');
  await clinic.tabTo(clinic.root.locator('.clinic-choices input').first());
  await keyboard.press('ArrowDown');
  await expect(clinic.root.locator('.clinic-outcome')).toContainText(say.healed);
});
