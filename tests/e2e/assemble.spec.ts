import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    build: '직접 조립하기',
    check: '확인',
    right: 'AdamW가 되었습니다',
    wrong: '속도: AdamW는',
    nameless: '통하는 이름이 없습니다',
  },
  en: {
    build: 'Build it yourself',
    check: 'Check',
    right: 'This is AdamW',
    wrong: 'Velocity: AdamW',
    nameless: 'no usual name',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`The name follows the switches, and the rule walks; by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-1');
    const { keyboard } = page;
    const { root } = figure;
    const name = root.locator('.assemble-name strong');
    const radio = (part: string, value: string) => root.locator(`[data-part=${part}] input[value=${value}]`);
    const arrows = root.locator('.term-key [data-arrow]');
    await expect(name).not.toContainText('RMSProp');
    await expect(radio('scale', 'sum')).toBeDisabled();
    await expect(arrows).toHaveCount(0);
    await figure.tabTo(figure.button('Adam'));
    await keyboard.press('Enter');
    await expect(name).toHaveText('RMSProp');
    await expect(root.locator('.ghost')).toContainText('Adam');
    await expect(arrows).toHaveText([/√v.*\(−0\.3162, −0\.3162\)/]);
    await expect(root.locator('.plot .arrow-scaled')).toHaveCount(1);
    await figure.tabTo(figure.scrubber);
    await keyboard.press('ArrowRight');
    await expect(root.locator('[data-table=walk] [data-step="1"] td').first()).toHaveText('2.68377224');
    await figure.tabTo(radio('velocity', 'none'), 60, 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await expect(name).toHaveText(new RegExp(say.nameless));
    await keyboard.press('ArrowDown');
    await figure.tabTo(radio('correction', 'none'));
    await keyboard.press('ArrowDown');
    await expect(name).toHaveText('Adam');
    await figure.tabTo(figure.scrubber);
    await keyboard.press('ArrowRight');
    await expect(root.locator('[data-table=walk] [data-step="1"] td').first()).toHaveText('2.90000000');
    // At the first step nothing is remembered, and the gradient's part is the step.
    await expect(arrows).toHaveText([/β₁m.*\(0, 0\)/, /\(1−β₁\)g.*\(−0\.1, −0\.1\)/, /Δθ.*\(−0\.1, −0\.1\)/]);
    await expect(root.locator('.term-glass .arrow')).toHaveCount(2);
    await expect(page).toHaveURL(/w12-1=v1~velocity=average~correction=bias~said=adam~step=1/);
  });

  test(`A method is built, and its first wrong switch is named (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-1', 'v1~said=rmsprop');
    const { root } = figure;
    await root.getByLabel(say.build).selectOption('adamw');
    await expect(root.locator('.assemble-name strong')).not.toContainText('RMSProp');
    await figure.button(say.check).click();
    await expect(root.locator('.assemble-verdict')).toContainText(say.wrong);
    await root.locator('[data-part=velocity] input[value=average]').check();
    await root.locator('[data-part=correction] input[value=bias]').check();
    await root.locator('[data-part=decay] input[value=decoupled]').check();
    await figure.button(say.check).click();
    await expect(root.locator('.assemble-verdict')).toContainText(say.right);
    await expect(root.locator('.assemble-name strong')).toHaveText('AdamW');
  });

  test(`A walk that diverges says so, with its step (${locale})`, async ({ page }) => {
    const state = 'v1~scale=none~place=rosenbrock~said=adam';
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-1', state);
    await figure.scrubber.press('End');
    await expect(figure.root.locator('.assemble-diverged')).toContainText('5');
    await expect(figure.root.locator('[data-table=walk] tbody tr')).toHaveCount(5);
    await expect(figure.root).not.toContainText(/NaN|Infinity/);
    await figure.field('learningRate').fill('0.001');
    await expect(figure.root.locator('.assemble-diverged')).toHaveText('');
  });
}
