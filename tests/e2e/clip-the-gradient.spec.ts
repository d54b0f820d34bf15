import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { guess: '둘 다', turned: '방향이 8.13° 돌아감', kept: '방향 그대로', c: '한도 c' },
  en: { guess: 'both', turned: 'turned by 8.13°', kept: 'same direction', c: 'bound c' },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Clipping by norm keeps the direction, by value it turns, by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'vanishing-gradients', 'w9-4');
    const { keyboard } = page;
    await expect(figure.root.locator('.clip-clipped')).toHaveCount(0);
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.clip-turned')).toHaveText([say.kept, say.turned]);
    await expect(figure.root.locator('.formula-result')).toHaveText([/\(0\.6, 0\.8\)$/, /=1$/, /=1$/]);
    await figure.tabTo(figure.root.getByRole('slider', { name: say.c }));
    await keyboard.press('End');
    await expect(figure.root.locator('.formula-result')).toHaveText([/\(3, 4\)$/, /=3$/, /=4$/]);
    await keyboard.press('Home');
    await expect(figure.root.locator('.formula-result')).toHaveText([/\(0\.06, 0\.08\)$/, /=0\.1$/, /=0\.1$/]);
    await figure.tabTo(figure.scrubber);
    await keyboard.press('End');
    await expect(figure.root.locator('[data-table=walks] tbody tr')).toHaveCount(13);
    await expect(page).toHaveURL(/w9-4=v1~c=0\.1~said=both~step=12/);
  });
}
