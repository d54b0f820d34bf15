import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'output-layer';

const words = {
  ko: {
    slip: '크기는 같지만 부호가 반대입니다',
    guess: '약 −0.1',
    near: '부호와 크기가 모두 맞습니다',
  },
  en: {
    slip: 'Right size, wrong sign',
    guess: 'about −0.1',
    near: 'Sign and size agree',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Three cards, placed by keyboard alone, make the measured slope of F1 (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w4-1');
    const { keyboard } = page;
    const card = (id: string) => figure.root.locator(`[data-card="${id}"]`);
    const slot = (id: string) => figure.root.locator(`[data-slot=${id}]`);
    const put = async (id: string, place: string): Promise<void> => {
      await figure.tabTo(card(id), 80);
      await keyboard.press('Enter');
      await expect(figure.root.locator('[data-slot][aria-disabled=false]').first()).toBeFocused();
      await figure.tabTo(slot(place));
      await keyboard.press('Enter');
    };

    await put('error-reversed', 'arriving');
    await expect(figure.root.locator('.card-remark')).toContainText(say.slip);
    await expect(slot('arriving').locator('.slot-value')).toHaveText('');
    // From the slots the cards come next again.
    for (const [id, place, value] of [
      ['error', 'arriving', '−0.6858'],
      ['output-slope', 'slope', '0.2155'],
      ['a1_1', 'entered', '0.8176'],
    ]) {
      await put(id, place);
      await expect(slot(place).locator('.slot-value')).toHaveText(value);
      await expect(figure.root.locator(`.network-graph .mark-${place}`).first()).toContainText(value);
    }
    await expect(figure.root.locator('[data-end]')).toHaveCount(0);
    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.card-question')).toContainText(say.near);
    await expect(figure.root.locator('[data-end]')).toHaveText(['−0.12081580', '−0.12081580']);
    await expect(page).toHaveURL(/w4-1=v1~placed=arriving_slope_entered~said=minus-0\.1/);
  });
}

test('A card can be dragged', async ({ page }) => {
  const figure = await Figure.open(page, 'en', chapter, 'w4-1');
  await figure.root.locator('[data-card=output-slope]').dragTo(figure.root.locator('[data-slot=slope]'));
  await expect(figure.root.locator('[data-slot=slope] .slot-value')).toHaveText('0.2155');
});
