import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { guess: '세 길이 모두 다르다', lambda: '감쇠 λ', epsilon: '나누는 수에 더하는 ε' },
  en: { guess: 'all three differ', lambda: 'decay λ', epsilon: 'ε beside what divides' },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Adam with L2 goes Adam’s way, AdamW does not; by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-5');
    const { keyboard } = page;
    const { root } = figure;
    await expect(root.locator('.l2-times')).toHaveText(['–', '–', '–', '–']);
    await expect(figure.forward).toBeDisabled();
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await figure.tabTo(figure.scrubber);
    for (let step = 0; step < 3; step++) await keyboard.press('ArrowRight');
    await expect(root.locator('[data-way=plain]')).toContainText('2.70038152');
    await expect(root.locator('[data-way=l2]')).toContainText('2.70038152');
    await expect(root.locator('[data-way=decoupled]')).toContainText('2.61440562');
    await expect(root.locator('.l2-times')).toHaveText(['1.10000000', '1.10000000', '1.10000000', '1.00000000']);
    await expect(root.locator('.l2-now')).toContainText('9.22×10⁻¹¹');
    await expect(root.locator('.l2-now')).toContainText('0.086');
    await expect(root.locator('.ghost')).toContainText(say.guess);
    await figure.tabTo(root.getByRole('slider', { name: say.epsilon }));
    await keyboard.press('Home');
    await expect(root.locator('.l2-now')).not.toContainText('9.22×10⁻¹¹');
    await expect(page).toHaveURL(/w12-5=v1~epsilon=1e-16~said=none~step=3/);
  });

  test(`With SGD, L2 is the decay; with the minimum away from 0, L2 changes Adam’s way (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-5', 'v1~said=unknown~step=2');
    const { root } = figure;
    await root.getByRole('radio', { name: 'SGD' }).check();
    await expect(root.locator('[data-way=l2]')).toContainText('2.37630000');
    await expect(root.locator('[data-way=decoupled]')).toContainText('2.37630000');
    await expect(root.locator('[data-way=plain]')).toContainText('2.43000000');
    await root.getByRole('radio', { name: 'Adam' }).check();
    await figure.field('centre1').fill('1');
    await figure.field('centre1').press('Enter');
    await expect(root.locator('[data-way=plain]')).toContainText('2.80016649');
    await expect(root.locator('[data-way=l2]')).toContainText('2.80015768');
    await expect(root.locator('[data-ratio=quotient] .l2-times')).not.toHaveText('1.00000000');
    await figure.field('lambda').fill('2');
    await expect(root.getByRole('alert')).toBeVisible();
    await expect(root.locator('[data-way=l2]')).toContainText('2.80015768');
  });
}
