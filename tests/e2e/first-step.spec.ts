import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '보정한 쪽',
    factor: '3.1623배',
    beta2: 'v의 감쇠율 β₂',
    shorter: /걸음은 0\.3162배로 짧아집니다/,
    decimals: '소수 여덟째 자리까지',
  },
  en: {
    guess: 'corrected',
    factor: '× 3.1623',
    beta2: 'decay β₂ of v',
    shorter: /only 0\.3162 times as long/,
    decimals: 'Eight decimals',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Without correction the first step of Adam is 3.16 times as long, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-2');
    const { keyboard } = page;
    const places = figure.root.locator('[data-line=theta] .formula-result');
    await expect(figure.root.locator('.first-value')).toHaveText(Array(6).fill('?'));
    await expect(figure.forward).toBeDisabled();

    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.first-value')).toHaveText(['3', '0.3', '3', '0.0949', '0.1', '0.3162']);
    await expect(places).toHaveText(['=2.9', '=2.6838']);
    await expect(figure.root.locator('.first-times')).toHaveText(say.factor);
    await expect(figure.root.locator('.ghost')).toContainText(say.guess);

    await figure.tabTo(figure.root.getByRole('checkbox', { name: say.decimals }));
    await keyboard.press('Space');
    await expect(places).toHaveText(['=2.9', '=2.68377227']);

    await figure.tabTo(figure.root.getByRole('slider', { name: say.beta2 }), 60, 'Shift+Tab');
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(figure.root.locator('.first-verdict')).toHaveText(say.shorter);

    await figure.tabTo(figure.scrubber, 60, 'Shift+Tab');
    await keyboard.press('End');
    await expect(figure.root.locator('[data-step]')).toHaveCount(13);
    await expect(page).toHaveURL(/w12-2=v1~beta2=0\.9~said=bias~stop=13/);
  });
}
