import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'hidden-layer';

const words = {
  ko: {
    unfold: 'δ⁽²⁾₁ 펼치기',
    fold: 'δ⁽²⁾₁ 접기',
    slip: '출력 노드의 기울기 0.24입니다',
    guess: '약 −0.005',
    near: '부호와 크기가 모두 맞습니다',
    why: '왜 같을까요?',
    reason: '길이 하나이므로',
  },
  en: {
    unfold: 'Unfold δ⁽²⁾₁',
    fold: 'Fold δ⁽²⁾₁',
    slip: 'This is the slope of the output unit, 0.24',
    guess: 'about −0.005',
    near: 'Sign and size agree',
    why: 'Why do they agree?',
    reason: 'There is one path',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`Five cards, by keyboard alone, make the measured slope of F2; the first two are δ (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w5-1');
    const { keyboard } = page;
    const { root } = figure;
    const slot = (id: string) => root.locator(`[data-slot=${id}]`);
    const press = async (name: string): Promise<void> => {
      await figure.tabTo(figure.button(name), 80);
      await keyboard.press('Enter');
    };
    const put = async (id: string, place: string): Promise<void> => {
      await figure.tabTo(root.locator(`[data-card="${id}"]`), 80);
      await keyboard.press('Enter');
      await expect(root.locator('[data-slot][aria-disabled=false]').first()).toBeFocused();
      await figure.tabTo(slot(place));
      await keyboard.press('Enter');
    };

    await expect(root.locator('.card-delta .slot-value')).toHaveText('−0.096');
    await press(say.unfold);
    await expect(slot('arriving').locator('.slot-value')).toHaveText('−0.4');
    await expect(slot('slope').locator('.slot-value')).toHaveText('0.24');
    await keyboard.press('Enter');
    await expect(figure.button(say.unfold)).toBeFocused();

    await put('output-slope', 'hidden-slope');
    await expect(root.locator('.card-remark')).toContainText(say.slip);
    await expect(slot('hidden-slope').locator('.slot-value')).toHaveText('');
    for (const [id, place, value, mark] of [
      ['w2_11', 'crossed', '0.7', 'crossed'],
      ['slope1_1', 'hidden-slope', '0.16', 'slope'],
      ['x_1', 'entered', '0.4', 'entered'],
    ]) {
      await put(id, place);
      await expect(slot(place).locator('.slot-value')).toHaveText(value);
      await expect(root.locator(`.network-graph .mark-${mark}`).filter({ hasText: value }).first()).toBeVisible();
    }

    await expect(root.locator('[data-end]')).toHaveCount(0);
    await press(say.guess);
    await expect(root.locator('.card-question')).toContainText(say.near);
    await expect(root.locator('.card-question .ghost')).toContainText(say.guess);
    await expect(figure.result).toHaveText('=−0.0043008');
    await expect(root.locator('[data-end]')).toHaveText(['−0.00430080', '−0.00430080']);
    await figure.tabTo(root.locator('.card-why summary'));
    await keyboard.press('Enter');
    await expect(root.locator('.card-why p')).toContainText(say.reason);
    await expect(page).toHaveURL(/w5-1=v1~placed=crossed_hidden-slope_entered~said=minus-0\.005/);
  });
}

test('Another parameter of another network begins anew, with δ of that network', async ({ page }) => {
  const figure = await Figure.open(page, 'en', chapter, 'w5-1', 'v1~placed=crossed');
  await expect(figure.root.locator('[data-slot=crossed] .slot-value')).toHaveText('0.7');
  await figure.root.getByRole('combobox').nth(1).selectOption('w1_21');
  await expect(figure.root.locator('[data-slot=crossed] .slot-value')).toHaveText('');
  await figure.root.getByRole('combobox').first().selectOption('general');
  await expect(figure.root.locator('.card-delta .slot-value')).toHaveText('−0.14777344');
  await figure.root.locator('[data-card=w2_12]').dragTo(figure.root.locator('[data-slot=crossed]'));
  await expect(figure.root.locator('[data-slot=crossed] .slot-value')).toHaveText('−1.2');
});
