import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { squared: '½ 제곱 오차', lay: '파랑을 빨강 위에 놓기', nothing: '지워질 것이 없습니다' },
  en: { squared: '½ squared error', lay: 'Lay blue on red', nothing: 'nothing cancels' },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Blue cancels under cross-entropy and stays under the squared error, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'loss-and-output', 'w8-2');
    const { keyboard } = page;
    const left = figure.root.locator('[data-card=left] .blue-value');
    await expect(left).toHaveText('');
    await figure.tabTo(figure.root.locator('[data-card=blue]'));
    await keyboard.press('Enter');
    await expect(left).toHaveText('−0.6858');
    await expect(figure.root.locator('.blue-strike')).toHaveCount(2);
    await expect(figure.root.locator('[data-formula] .formula-result')).toHaveText(['=−0.6858', '=−0.6858']);
    await expect(page).toHaveURL(/w8-2=v1~laid=yes/);

    await figure.root.getByRole('radio', { name: say.squared }).focus();
    await keyboard.press('Space');
    await figure.tabTo(figure.button(say.lay));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.blue-remark')).toContainText(say.nothing);
    await expect(left).toHaveText('−0.1478');
    await expect(figure.root.locator('.blue-strike')).toHaveCount(0);
  });
}

test('The blue card can be dragged', async ({ page }) => {
  const figure = await Figure.open(page, 'en', 'loss-and-output', 'w8-2');
  await figure.root.locator('[data-card=blue]').dragTo(figure.root.locator('[data-card=red]'));
  await expect(figure.root.locator('[data-card=left] .blue-value')).toHaveText('−0.6858');
});
