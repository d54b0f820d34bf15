import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '가장 큰 것이 1에 가까워진다',
    stays: '확률은 그대로입니다',
    stop: '수가 아님',
    c: '모든 로짓에 더하는 수 c',
  },
  en: {
    guess: 'the largest comes close to 1',
    stays: 'They stay',
    stop: 'no number',
    c: 'number c added to all logits',
  },
} as const;

const scales = ['0.66524096', '0.24472847', '0.09003057', '0.66524096', '−0.75527153', '0.09003057'];

for (const locale of locales) {
  const say = words[locale];

  test(`1000 added to all logits leaves the probabilities as they are, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'loss-and-output', 'w8-3');
    const { keyboard } = page;
    const values = figure.root.locator('.scale-value');
    const naive = figure.root.locator('[data-way=naive] [data-step=p] td');
    await expect(values).toHaveText(scales);
    await expect(naive).toHaveText(['0.6652', '0.2447', '0.0900']);
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.scale-question')).toContainText(say.stays);
    await expect(values).toHaveText(scales);
    await expect(naive).toContainText(say.stop);
    await expect(figure.root.locator('[data-way=stable] [data-step=p] td')).toHaveText(['0.6652', '0.2447', '0.0900']);
    await expect(page).toHaveURL(/w8-3=v1~c=1000~said=sharper/);

    await figure.tabTo(figure.root.getByRole('slider', { name: say.c }));
    // From 1000 over 708 to 707, the last stop that still fits.
    await keyboard.press('ArrowLeft');
    await expect(naive).toContainText(say.stop);
    await keyboard.press('ArrowLeft');
    await expect(naive).toHaveText(['0.6652', '0.2447', '0.0900']);
  });
}
