import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'output-layer';

const words = {
  ko: { guess: '어림보다 더 줄어든다', less: '어림보다 작습니다', after: '갱신 뒤', rate: '학습률 η' },
  en: {
    guess: 'further than estimated',
    less: 'smaller than estimated',
    after: 'after the update',
    rate: 'learning rate η',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`F2 promises a drop of 0.00916680 and gives 0.00880630, by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w4-3');
    const { keyboard } = page;
    const drop = (id: string) => figure.root.locator(`[data-drop=${id}] .drop-value`);
    await expect(drop('expected')).toHaveText('0.00916680');
    await expect(drop('real')).toHaveText('?');
    await expect(figure.button(say.after)).toHaveAttribute('aria-disabled', 'true');
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(drop('real')).toHaveText('0.00880630');
    await expect(figure.root.locator('[data-loss]')).toHaveText(['0.08000000', '0.07119370']);
    await expect(figure.root.locator('.update-question')).toContainText(say.less);
    await expect(figure.root.locator('.graph-activation').last()).toHaveText('0.6227');

    await figure.tabTo(figure.root.getByRole('textbox', { name: say.rate }));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('0.25');
    await expect(drop('expected')).toHaveText('0.00458340');
    await expect(page).toHaveURL(/w4-3=v1~eta=0\.25~said=more~view=after/, { timeout: 20_000 });
  });
}
