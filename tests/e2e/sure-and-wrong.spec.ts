import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { guess: '교차 엔트로피가 약 40배', times: '405.43배', z: '가중합 z' },
  en: { guess: 'cross-entropy, about 40 times', times: '405.43 times', z: 'weighted sum z' },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`A unit that is sure and wrong hardly moves under the squared error, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'loss-and-output', 'w8-1');
    const { keyboard } = page;
    const values = figure.root.locator('.dial-value');
    await expect(values).toHaveText([/−0\.125$/, /−0\.5$/]);
    await expect(figure.root.getByRole('slider')).toHaveCount(0);
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(values).toHaveText([/−0\.00246041$/, /−0\.99752738$/]);
    await expect(figure.root.locator('.dial-question')).toContainText(say.times);
    await expect(figure.root.locator('.dial-ghost')).toHaveCount(1);
    await expect(page).toHaveURL(/w8-1=v1~z=-6~said=cross-40/);

    await figure.tabTo(figure.root.getByRole('slider', { name: say.z }));
    await keyboard.press('End');
    await expect(values).toHaveText([/−0\.0000061$/, /−0\.00247262$/]);
    await expect(figure.root.locator('[data-row=yHat] td').first()).toHaveText('0.99752738');
    await keyboard.press('Home');
    await expect(values.first()).toHaveText(/−0\.00246041$/);
  });
}
