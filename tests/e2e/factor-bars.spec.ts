import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'output-layer';

const words = {
  ko: { guess: '커진다', outcome: '0.1208에서 0.0023으로', target: '정답 y' },
  en: { guess: 'it grows', outcome: 'from 0.1208 to 0.0023', target: 'target y' },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`The error grows and the gradient shrinks; two ways to a tiny gradient, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w4-2');
    const { keyboard } = page;
    const values = figure.root.locator('[data-bar] .bar-value');
    await expect(values).toHaveText(['−0.6858', '0.2155', '0.8176', '−0.1208']);
    await expect(figure.root.getByRole('slider')).toHaveCount(0);
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.bar-question')).toContainText(say.outcome);
    await expect(values).toHaveText(['−0.9972', '0.0028', '0.8176', '−0.0023']);
    await expect(figure.root.locator('[data-way=slope]')).toHaveClass(/found/);

    await figure.tabTo(figure.root.getByRole('slider', { name: say.target }));
    await keyboard.press('Home');
    await expect(figure.root.locator('[data-way=arriving]')).toHaveClass(/found/);
    await expect(page).toHaveURL(/w4-2=v1~y_1=0~b2_1=-6~said=grows~found=arriving_slope/);
  });
}
