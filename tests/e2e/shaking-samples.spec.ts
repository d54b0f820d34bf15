import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '도로 넣든 넣지 않든 반',
    outcome: '0.0677에서 0.0339로',
    all: '나올 수 있는 모든 묶음',
    kept: '도로 넣지 않고',
    counted: '나올 수 있는 256묶음을 모두 세었습니다.',
    zero: '흔들림이 없습니다.',
  },
  en: {
    guess: 'half, put back or not',
    outcome: 'from 0.0677 to 0.0339',
    all: 'All possible batches',
    kept: 'without putting back',
    counted: 'All 256 possible batches were counted.',
    zero: 'nothing shakes.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`From m = 1 to m = 4 half of the shaking is left, and none without putting back, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'momentum', 'w11-1');
    const { keyboard } = page;
    const row = (name: string) => figure.root.locator(`[data-row=${name}] td`);
    await expect(row('whole')).toHaveText(['−0.0302', '−0.0244']);
    await expect(figure.button(say.all)).toBeDisabled();
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.shaking-question')).toContainText(say.outcome);
    await figure.tabTo(figure.root.getByRole('radio', { name: 'm = 1' }));
    await keyboard.press('ArrowLeft');
    await expect(figure.root.getByRole('radio', { name: 'm = 4' })).toBeChecked();
    await figure.tabTo(figure.button(say.all));
    await keyboard.press('Enter');
    await expect(figure.root.getByRole('status').filter({ hasText: say.counted })).toBeAttached();
    for (const name of ['mean', 'whole']) await expect(row(name)).toHaveText(['−0.0302', '−0.0244']);
    for (const name of ['deviation', 'expected']) await expect(row(name).first()).toHaveText('0.0339');
    await figure.tabTo(figure.root.getByRole('radio', { name: 'm = 4' }), 60, 'Shift+Tab');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await expect(figure.root.getByRole('radio', { name: say.kept })).toBeChecked();
    await expect(row('deviation')).toHaveText(['0.0000', '0.0000']);
    await expect(figure.root.locator('.shaking-verdict')).toContainText(say.zero);
    await expect(page).toHaveURL(/w11-1=v1~m=4~way=kept~all=yes~said=half-half/);
  });

  test(`Batches are drawn one by one and by the hundred, of many examples as well (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'momentum', 'w11-1', 'v1~said=unknown~data=moons~m=64');
    await figure.walk(2);
    await expect(figure.root.locator('[data-formula=batch] .formula-result')).toBeVisible();
    await figure.root.locator('.shaking-buttons button').nth(1).click();
    await expect(figure.root.locator('.shaking-tip')).toHaveCount(103);
    await expect(figure.root.locator('.shaking-found')).toHaveCount(8);
    await expect(page).toHaveURL(/drawn=102/);
  });
}
