import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '−1에 가까이',
    places: '30,000걸음 뒤 Adam은 1.000, AMSGrad는 −0.998, SGD는 −0.994에 있습니다',
    right: '오른쪽으로 밀립니다',
    left: '옳은 쪽인 왼쪽으로 갑니다',
    long: 'β₂ = 0.999',
    t: '걸음 t',
    end: '−1.000',
  },
  en: {
    guess: 'near −1',
    places: 'After 30,000 steps Adam is at 1.000, AMSGrad at −0.998, SGD at −0.994',
    right: 'it is pushed to the right',
    left: 'it goes left, which is right',
    long: 'β₂ = 0.999',
    t: 'step t',
    end: '−1.000',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Adam ends at the worst place, and with a longer memory at the best, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-4');
    const { root } = figure;
    const { keyboard } = page;
    const verdict = root.locator('.wrong-verdict');
    const lengths = root.locator('.wrong-apart [data-table=round-adam] td:last-child');
    await expect(root.locator('[data-walker=adam]')).toContainText('Adam 0.000');
    await expect(lengths).toHaveText(['–', '–', '–', '–']);

    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(verdict).toContainText(say.places);
    await expect(verdict).toContainText(say.right);
    await expect(root.locator('.wrong-ghost').first()).toBeVisible();
    await expect(lengths).toHaveText(['−1.0472', '0.7623', '0.9658', '0.6809']);
    await expect(root.locator('.wrong-apart [data-table=round-adam] tbody td:nth-child(5)')).toHaveText([
      ...['2.8648', '1.3118', '1.0354', ''],
    ]);

    await figure.tabTo(figure.scrubber);
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await expect(root.locator('[data-walker=sgd]')).toContainText(`SGD ${say.end}`);
    await figure.tabTo(figure.field('t'));
    await keyboard.press('ArrowUp');
    await expect(root.locator('.wrong-apart .now th')).toHaveText('2');

    await figure.tabTo(figure.button(say.long));
    await keyboard.press('Enter');
    await expect(verdict).toContainText(say.left);
    await figure.tabTo(figure.scrubber, 60, 'Shift+Tab');
    await keyboard.press('End');
    await expect(root.locator('[data-walker=adam]')).toContainText('Adam −0.997');
    await expect(page).toHaveURL(/w12-4=v1~beta2=0\.999~said=left~step=30000/);
  });
}
