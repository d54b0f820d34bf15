import type { Locator } from '@playwright/test';
import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    bowl: ['경사 하강법', '모멘텀', '네스테로프'],
    valley: '좁은 골짜기, 관성',
    unknown: '모르겠습니다',
    eight: '소수 여덟째 자리까지',
    differs: '모멘텀을 더 낮게 보았지만 경사 하강법이 더 낮습니다.',
    order: '100걸음 뒤의 순서는 네스테로프 < 경사 하강법 < 모멘텀입니다.',
    own: '직접 적은 식',
    mistake: /괄호/,
    diverges: '8걸음에서 손실이 9000을 넘었습니다. 발산합니다.',
    add: '방법 추가',
    remove: '이 방법 빼기',
    adam: '둥근 그릇, Adam의 변형',
  },
  en: {
    bowl: ['gradient descent', 'momentum', 'Nesterov'],
    valley: 'Narrow valley, inertia',
    unknown: 'I don’t know',
    eight: 'Eight decimals',
    differs: 'You put momentum below gradient descent, but gradient descent is lower.',
    order: 'The order after step 100 is Nesterov < gradient descent < momentum.',
    own: 'A formula of your own',
    mistake: /bracket/,
    diverges: 'At step 8 the loss rose above 9000: it diverges.',
    add: 'Add a method',
    remove: 'Remove this method',
    adam: 'Round bowl, variants of Adam',
  },
} as const;

const losses = (figure: Figure): Locator => figure.root.locator('.race-standings tbody td:nth-child(2)');
const places = (figure: Figure): Locator => figure.root.locator('.race-standings tbody td:nth-child(3)');

async function scrubTo(figure: Figure, step: number): Promise<void> {
  await figure.scrubber.fill(String(step));
}

for (const locale of locales) {
  const say = words[locale];
  const [sgd, momentum, nesterov] = say.bowl;

  test(`In the round bowl inertia loses, and the prediction stays beside it (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'momentum', 'w11-2');
    await expect(figure.forward).toBeDisabled();
    await figure.root.getByLabel(say.eight).check();
    await figure.button(nesterov).click();
    await figure.button(momentum).click();
    await expect(figure.forward).toBeEnabled();
    await figure.walk(2);
    await expect(losses(figure)).toHaveText(['2.95290000', '5.21280000', '2.41416900']);
    await expect(places(figure)).toHaveText(['2', '3', '1']);
    const results = figure.root.locator('.race-term .formula-result');
    await expect(results).toHaveText([/=−0\.54$/, /=2\.16$/, /=−0\.9$/, /=−0\.8$/]);
    await expect(figure.root.locator('.race-plane .arrow-velocity')).toHaveCount(1);
    await figure.root.locator('.race-standings tbody input').nth(2).check();
    await expect(results).toHaveText([/=2\.43$/, /=−0\.513$/, /=2\.187$/, /=−0\.71$/, /=−0\.171$/, /=−0\.071$/]);
    await expect(figure.root.locator('.race-ahead')).toHaveCount(1);
    await scrubTo(figure, 100);
    await expect(losses(figure)).toHaveText(['3.1748×10⁻⁹', '0.00006371', '3.1503×10⁻⁹']);
    await expect(figure.root.locator('.race-question')).toContainText(`${nesterov} < ${momentum} < ${sgd}`);
    await expect(figure.root.locator('.race-question')).toContainText(say.order);
    await expect(figure.root.locator('.race-question')).toContainText(say.differs);
  });

  test(`In the narrow valley inertia wins, by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'momentum', 'w11-2');
    const { keyboard } = page;
    await figure.tabTo(figure.button(say.valley));
    await keyboard.press('Enter');
    for (const name of [nesterov, momentum]) {
      await figure.tabTo(figure.root.locator('.race-order').getByRole('button', { name, exact: true }));
      await keyboard.press('Enter');
    }
    await figure.tabTo(figure.scrubber);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(losses(figure)).toHaveText(['4.3227', '44.7437', '4.2444']);
    await keyboard.press('End');
    await figure.tabTo(figure.root.getByLabel(say.eight));
    await keyboard.press('Space');
    await expect(losses(figure)).toHaveText(['0.60290854', '0.00012234', '0.00000085']);
    await expect(places(figure)).toHaveText(['3', '2', '1']);
    await expect(page).toHaveURL(/w11-2=v1~surface=long-bowl~walkers=[^~]*~said=2_1_0~decimals=8~step=100/);
  });

  test(`A typed surface is walked down by its slopes; a mistake is said and changes nothing (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'momentum', 'w11-2', 'v1~said=unknown~decimals=8');
    const surface = figure.root.locator('select').filter({ hasText: say.own });
    await surface.selectOption({ label: say.own });
    const formula = figure.field('own');
    await formula.fill('(u^2 + 9v^2)/2)');
    await formula.press('Enter');
    await expect(figure.root.locator('#w11-2-own-problem')).toHaveText(say.mistake);
    await formula.press('Escape');
    await expect(formula).toHaveValue('(u^2 - 1)^2 + 2*v^2');
    await formula.fill('(u^2 + 9v^2)/2');
    await formula.press('Enter');
    await expect(figure.root.locator('#w11-2-own-problem')).toHaveCount(0);
    for (const [end, value] of [
      ['1', '4'],
      ['3', '2'],
    ]) {
      await figure.field(`end-${end}`).fill(value);
    }
    await figure.field('start-u').fill('3');
    await figure.field('start-v').fill('1');
    await scrubTo(figure, 2);
    await expect(losses(figure)).toHaveText(['2.95290000', '5.21280000', '2.41416900']);
    await expect(page).toHaveURL(
      /surface=own~own=!ou!e2!s!p!s9v!e2!c!d2~domain=-2_4_-1\.5_2~said=free~decimals=8~step=2/,
    );
  });

  test(`A link opens the same race at the same step; what diverges is said (${locale})`, async ({ page }) => {
    const state =
      'v1~walkers=sgd_0.3_0!adam!adam_0.1_0.9_0.999_1e-8_none_0~said=1_2_0~chosen=1~other=2~decimals=8~step=1';
    const figure = await Figure.open(page, locale, 'momentum', 'w11-2', state);
    await expect(losses(figure)).toHaveText(['15.21000000', '7.85000000', '5.70526697']);
    const terms = figure.root.locator('.race-term');
    await expect(terms).toHaveCount(2);
    await expect(terms.nth(0).locator('.formula-result').last()).toHaveText(/=0\.9$/);
    await expect(terms.nth(1).locator('.formula-result').last()).toHaveText(/=0\.68377225$/);
    await scrubTo(figure, 30);
    await expect(figure.root.locator('[data-walker="0"] .race-note')).toHaveText(say.diverges);
    await expect(page).toHaveURL(/step=30/);
    await page.reload();
    await figure.awake();
    await expect(figure.root.locator('[data-walker="0"] .race-note')).toHaveText(say.diverges);
    await expect(page.locator('#w11-2 .transport-status')).toContainText('30');
  });
}

test('Methods are added, changed and removed; the start is dragged, and the race is played', async ({ page }) => {
  const say = words.en;
  const figure = await Figure.open(page, 'en', 'momentum', 'w11-2');
  await figure.button(say.adam).click();
  await expect(losses(figure)).toHaveCount(5);
  await figure.button(say.unknown).click();
  await figure.button(say.add).click();
  await expect(losses(figure)).toHaveCount(6);
  await figure.root.locator('.race-optimizer select').selectOption('sgd');
  await figure.field('learningRate').fill('0.25');
  await figure.walk(2);
  await expect(losses(figure).nth(5)).toHaveText('12.4102');
  await expect(losses(figure).nth(4)).toHaveText('6.8033');
  await figure.button(say.remove).click();
  await expect(losses(figure)).toHaveCount(5);
  const plane = figure.root.locator('.race-plane .plot-canvas');
  await plane.scrollIntoViewIfNeeded();
  const box = (await plane.boundingBox())!;
  await page.mouse.click(box.x + box.width / 4, box.y + box.height / 4);
  await expect(figure.field('start-u')).toHaveValue(/^−(1\.9|2|2\.1)$/);
  await expect(figure.field('start-v')).toHaveValue(/^(0\.9|1|1\.1)$/);
  await figure.root.locator('.transport-buttons button').nth(2).click();
  await expect(figure.root.locator('.transport-status')).toHaveText(/^Step \d\d+ of 100$/);
  await figure.root.locator('.transport-buttons button').nth(2).click();
});
