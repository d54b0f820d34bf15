import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'hidden-layer';

const words = {
  ko: {
    rises: '커진다',
    said: '예측: 커진다',
    fell: '손실은 0.23518895에서 0.21209925로 줄었습니다.',
    less: '바른 순서로 얻은 0.21207060과 0.00002865밖에 다르지 않으니',
    more: '손실이 줄었다고 해서 기울기가 맞다고 할 수는 없습니다.',
    waits: '아직 갱신하지 않습니다.',
    where: '버그가 어디 있는지까지 드러납니다.',
    rate: '학습률 η',
    toggle: '거꾸로 가면서 갱신',
    off: ['8.63%', '2.32%'],
  },
  en: {
    rises: 'it rises',
    said: 'Your prediction: it rises',
    fell: 'The loss has fallen from 0.23518895 to 0.21209925.',
    less: 'only 0.00002865 away from the 0.21207060 of the right order',
    more: 'a falling loss does not prove the gradients right.',
    waits: 'No update yet.',
    where: 'which even tells where the bug is.',
    rate: 'learning rate η',
    toggle: 'update while going back',
    off: ['8.63%', '2.32%'],
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`the loss falls although δ⁽¹⁾ is wrong, and the check tells, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w5-3');
    const { keyboard } = page;
    const cell = (kind: string, name: string, order: string) =>
      figure.root.locator(`[data-cell="${kind}-${name}-${order}"]`);
    const both = async (kind: string, name: string, right: string, early: string): Promise<void> => {
      await expect(cell(kind, name, 'right')).toContainText(right);
      await expect(cell(kind, name, 'early')).toContainText(early);
    };
    await expect(cell('value', 'delta1_1', 'early')).toHaveText('');
    await expect(cell('loss', 'loss', 'early')).toHaveText('?');
    await expect(figure.root.locator('.early-deviation')).toContainText(say.off[0]);
    await expect(figure.root.locator('.early-deviation')).toContainText(say.off[1]);

    // Before a prediction the scrubber ends where everything is updated.
    await figure.tabTo(figure.scrubber);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(figure.root.locator('[data-order=right]')).toContainText(say.waits);
    await keyboard.press('ArrowRight');
    await both('crossed', 'w2_11', '0.70000000', '0.76040790');
    await expect(figure.root.locator('[data-order=right] .factor-crossed').last()).toContainText('0.7');
    await expect(figure.root.locator('[data-order=early] .factor-crossed').last()).toContainText('0.7604');
    await keyboard.press('ArrowRight');
    await both('value', 'delta1_1', '−0.01542792', '−0.01675930');
    await both('value', 'delta1_2', '0.04167277', '0.04070404');
    await keyboard.press('End');
    await expect(cell('loss', 'loss', 'early')).toHaveText('?');

    await keyboard.press('Shift+Tab');
    for (let n = 0; n < 20 && !(await figure.button(say.rises).evaluate((e) => e === document.activeElement)); n++)
      await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await both('loss', 'loss', '0.21207060', '0.21209925');
    await expect(figure.root.locator('.early-question')).toContainText(say.said);
    await expect(figure.root.locator('.early-question')).toContainText(say.fell);
    await expect(figure.root.locator('.early-question')).toContainText(say.less);

    await figure.tabTo(figure.scrubber);
    await keyboard.press('End');
    await expect(figure.root.locator('.early-verdict')).toContainText(say.where);
    await expect(figure.root.locator('[data-check=w1_11-right]')).toHaveText(/^= .*×10⁻(9|1\d|¹⁰|⁹|¹¹|¹²)/);
    await expect(figure.root.locator('[data-check$=-early]', { hasText: '≠' })).toHaveCount(6);
    await expect(figure.root.locator('[data-check$=-right]', { hasText: '≠' })).toHaveCount(0);

    await figure.tabTo(figure.root.getByRole('textbox', { name: say.rate }));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('4');
    await both('loss', 'loss', '0.07641270', '0.07631675');
    await expect(figure.root.locator('.early-question')).toContainText(say.more);
    await expect(figure.root.locator('.early-deviation')).toContainText('69.04%');
    await expect(page).toHaveURL(/w5-3=v1~eta=4~step=8~said=rises/, { timeout: 20_000 });
  });

  test(`the right order can be seen by itself (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w5-3', 'v1~step=4');
    await expect(figure.root.locator('[data-order]')).toHaveCount(2);
    await figure.root.getByRole('checkbox', { name: say.toggle }).uncheck();
    await expect(figure.root.locator('[data-order]')).toHaveCount(1);
    await expect(figure.root.locator('[data-cell$=-early]')).toHaveCount(0);
  });
}
